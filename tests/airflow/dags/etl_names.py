"""Airflow dags whose ids tell a pattern from a name: in SQL's LIKE, `_` stands for any letter."""

from compat import DAG, START, EmptyOperator

#: All are paused; the first has a schedule, so that backfills and next runs have something to show.
for dag_id, schedule in (("etl_day", "@daily"), ("etlxday", None), ("pre_etl_day_post", None)):
    with DAG(
        dag_id,
        start_date=START,
        schedule=schedule,
        catchup=False,
        is_paused_upon_creation=True,
        tags=["names"],
    ) as dag:
        EmptyOperator(task_id="nothing")
    globals()[dag_id] = dag
