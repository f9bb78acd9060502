"""As many tiny Airflow dags as AIRVANE_TEST_MANY says (none by default): paging needs more than one page."""

import os

from compat import DAG, START, EmptyOperator

for number in range(int(os.environ.get("AIRVANE_TEST_MANY") or 0)):
    with DAG(
        f"many_{number:04d}",
        start_date=START,
        schedule=None,
        catchup=False,
        is_paused_upon_creation=True,
        tags=["many"],
    ) as dag:
        EmptyOperator(task_id="nothing")
    globals()[dag.dag_id] = dag
