"""Two Airflow dags in one file, for what is decided by all dags of a file; nothing runs them."""

from compat import DAG, START, EmptyOperator

#: The first has a schedule, so that a backfill has days to fill.
for dag_id, schedule in (("proof_one", "@daily"), ("proof_two", None)):
    with DAG(dag_id, start_date=START, schedule=schedule, catchup=False, is_paused_upon_creation=True) as dag:
        EmptyOperator(task_id="nothing")
    globals()[dag_id] = dag
