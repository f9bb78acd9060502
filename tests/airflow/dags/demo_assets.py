"""Two Airflow dags joined by an asset (a dataset, as 2.x calls it)."""

from compat import DAG, READY, Asset, EmptyOperator, task

REPORT = Asset("s3://demo-bucket/daily/report.csv")

with DAG("demo_asset_producer", description="Updates the report.", tags=["demo", "assets"], **READY):

    @task(outlets=[REPORT])
    def write_report():
        """Success is what makes the event."""
        print("report written")

    write_report()

with DAG(
    "demo_asset_consumer",
    description="Runs when the report is updated.",
    tags=["demo", "assets"],
    **{**READY, "schedule": [REPORT]},
):
    EmptyOperator(task_id="read_report")
