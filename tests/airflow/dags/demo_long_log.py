"""An Airflow dag whose only task logs 20,000 lines with a traceback in the middle, and succeeds."""

import logging

from compat import DAG, READY, task

LINES = 20_000

with DAG("demo_long_log", description="A very long log.", tags=["demo"], **READY):

    @task
    def talk():
        """Line numbers are padded, so that every line is of the same length."""
        log = logging.getLogger("demo.long_log")
        for number in range(1, LINES + 1):
            log.info("line %05d of %d: rows checked, nothing to report", number, LINES)
            if number == LINES // 2:
                try:
                    raise RuntimeError("the needle in the middle of the log")
                except RuntimeError:
                    log.exception("a check failed, going on")

    talk()
