"""An Airflow dag that succeeds: XComs of several kinds, tags, params with defaults."""

from compat import AIRFLOW_VERSION, DAG, READY, Param, get_current_context, task

with DAG(
    "demo_ok",
    description="Succeeds. Three tasks in a row that hand values on.",
    doc_md="# demo_ok\nExtract, transform, load; nothing leaves the machine.",
    tags=["demo", "etl"],
    params={
        "day": Param("2026-01-01", type="string", description="The day to load."),
        "count": Param(3, type="integer", minimum=1, maximum=100),
    },
    **READY,
):

    @task
    def extract():
        """Pushes a plain value, a key with a slash, and an integer that no double can hold."""
        context = get_current_context()
        instance = context["ti"]
        if AIRFLOW_VERSION[:2] != (3, 0):  # Its tasks get a 404 for such a key.
            instance.xcom_push(key="team/rows", value=[1, 2, 3])
        instance.xcom_push(key="big_number", value=9007199254740993)
        return {"day": context["params"]["day"], "rows": list(range(context["params"]["count"]))}

    @task
    def transform(data):
        """Adds the rows up."""
        return {"day": data["day"], "total": sum(data["rows"])}

    @task
    def load(data):
        """Says what it would store."""
        print(f"loaded {data['total']} for {data['day']}")

    load(transform(extract()))
