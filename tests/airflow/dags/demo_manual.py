"""An Airflow dag for triggers: it runs only when asked, for as long as its conf says."""

import time

from compat import DAG, READY, Param, get_current_context, task

with DAG(
    "demo_manual",
    description="Never scheduled; waits `seconds` and succeeds, or fails when told to.",
    tags=["demo", "manual"],
    params={"seconds": Param(0, type="integer", minimum=0, maximum=3600), "fail": Param(False, type="boolean")},
    **READY,
):

    @task
    def wait():
        """Sleeps, then does as told."""
        params = get_current_context()["params"]
        time.sleep(params["seconds"])
        if params["fail"]:
            raise RuntimeError("told to fail")
        return params["seconds"]

    wait()
