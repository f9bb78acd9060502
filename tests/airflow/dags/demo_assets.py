"""Airflow dags joined by an asset (a dataset, as 2.x calls it), and one that waits for a second asset."""

from compat import AIRFLOW_VERSION, DAG, READY, Asset, EmptyOperator, task

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

with DAG(
    "demo_asset_waiting",
    description="Never runs: nothing updates the second asset, so the event of the first one stays in the queue.",
    tags=["demo", "assets"],
    **{**READY, "schedule": [REPORT, Asset("s3://demo-bucket/daily/never.csv")]},
):
    # Where aliases can be read, one is declared; there is no other way to make one.
    outlets = []
    if AIRFLOW_VERSION[0] >= 3:
        from airflow.sdk import AssetAlias

        outlets = [AssetAlias("demo-alias")]
    EmptyOperator(task_id="read_both", outlets=outlets)
