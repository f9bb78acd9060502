"""The names that moved between Airflow 2.4 and 3.x, in one place for the demo files beside this one."""

import datetime

import airflow

try:
    from airflow.sdk import DAG, Asset, Param, get_current_context, task
except ImportError:
    from airflow import DAG
    from airflow.datasets import Dataset as Asset
    from airflow.decorators import task
    from airflow.models.param import Param
    from airflow.operators.python import get_current_context

try:
    from airflow.providers.standard.operators.empty import EmptyOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator

#: As numbers, such as (3, 3, 2).
AIRFLOW_VERSION = tuple(int(part) for part in airflow.__version__.split(".")[:3] if part.isdigit())

#: Every demo starts here: fixed, so that what a test sees does not depend on the day.
START = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)

#: What all demos share: no schedule, no catching up, and ready to run as soon as they are known.
READY = {"start_date": START, "schedule": None, "catchup": False, "is_paused_upon_creation": False}

__all__ = ["AIRFLOW_VERSION", "DAG", "READY", "START", "Asset", "EmptyOperator", "Param", "get_current_context", "task"]
