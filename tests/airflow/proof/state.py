"""Says what a database of Airflow holds: for each table the number of rows, and a hash of them and of each column.

Left out is what Airflow writes by itself or at every call: its own bookkeeping, and the stamps of its loops.
Usage: state.py FILE
"""

import hashlib
import json
import os
import sqlite3
import sys

from cryptography.fernet import Fernet

#: Table to the reason.
TABLES = {
    "log": "the audit log: every call leaves a line",
    "job": "heartbeats",
    "session": "web sessions",
    "ab_user": "counts logins",
    "dag_priority_parsing_request": "a request to parse a file, which the DAG processor takes away",
    "connection_test_request": "tests of connections, which leave no trace but this",
    "callback_request": "a queue between processes",
    "dag_code": "stamped at every parsing",
    "serialized_dag": "stamped at every parsing",
    "dag_warning": "stamped at every parsing",
    "import_error": "stamped at every parsing",
}
#: Columns that are stamps of a loop, in whatever table.
COLUMNS = {
    "last_parsed_time", "last_parse_duration", "last_expired", "last_pickled", "last_heartbeat_at", "last_scheduling_decision",
    "updated_at", "last_updated", "last_refreshed", "next_dagrun", "next_dagrun_data_interval_start",
    "next_dagrun_data_interval_end", "next_dagrun_create_after", "is_active", "is_stale", "has_import_errors", "exceeds_max_non_backfill", "span_status",
}

fernet = Fernet(os.environ["AIRFLOW__CORE__FERNET_KEY"])


def plain(value):
    """The same text is encrypted to another one each time."""
    return fernet.decrypt(value.encode()).decode() if isinstance(value, str) and value.startswith("gAAAAA") else value


def digest(values):
    return hashlib.sha256("\n".join(sorted(map(repr, values))).encode()).hexdigest()[:16]


connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=30)
names = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table' order by name")]
state = {}
for name in names:
    if name in TABLES or name.startswith("sqlite_"):
        continue
    cursor = connection.execute(f'select * from "{name}"')
    kept = [(index, column[0]) for index, column in enumerate(cursor.description) if column[0] not in COLUMNS]
    rows = [[plain(row[index]) for index, _ in kept] for row in cursor]
    columns = {column: digest(row[place] for row in rows) for place, (_, column) in enumerate(kept)}
    state[name] = {"rows": len(rows), "hash": digest(rows), "columns": columns}
json.dump(state, sys.stdout)
