"""An Airflow dag that fails on both of its tries, with a traceback, and leaves a task upstream_failed."""

import datetime

from compat import DAG, READY, task

with DAG("demo_fail", description="Fails, after one retry.", tags=["demo"], **READY):

    @task(retries=1, retry_delay=datetime.timedelta(seconds=1))
    def divide():
        """Raises through two frames, so that the traceback has more than one."""

        def ratio(rows, total):
            return rows / total

        print("about to divide")
        return ratio(7, 0)

    @task
    def report(value):
        """Never runs."""
        print(value)

    report(divide())
