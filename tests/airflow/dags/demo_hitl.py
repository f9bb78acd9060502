"""An Airflow dag that waits for a human; only where the standard provider can do that (3.1 and later)."""

from compat import DAG, READY

try:
    from airflow.providers.standard.operators.hitl import ApprovalOperator
except Exception:  # On 3.0 the module is there and refuses with an error of Airflow's own.
    ApprovalOperator = None

if ApprovalOperator is not None:
    with DAG("demo_hitl", description="Waits for somebody's approval.", tags=["demo"], **READY):
        ApprovalOperator(task_id="approve", subject="May the report go out?", body="Nothing is sent either way.")
