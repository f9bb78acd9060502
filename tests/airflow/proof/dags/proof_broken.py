"""Two Airflow dags that are known before their file breaks: the harness adds a line that raises."""

from compat import DAG, START, EmptyOperator

for dag_id in ("proof_broken_one", "proof_broken_two"):
    with DAG(dag_id, start_date=START, schedule=None, catchup=False, is_paused_upon_creation=True) as dag:
        EmptyOperator(task_id="nothing")
    globals()[dag_id] = dag
