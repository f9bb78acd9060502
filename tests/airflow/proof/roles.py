"""Makes roles and, for each, a user of the same name, by the FAB auth manager's own security manager.

`airflow roles import` does the same one permission at a time, and refuses a dag that it does not know.
Standard input: {"password": "...", "roles": {"name": [["can_read", "DAGs"], ...]}}. What is there stays.
"""

import json
import sys

try:
    from airflow.providers.fab.auth_manager.cli_commands.utils import get_application_builder
except ImportError:
    # Before the FAB provider, which came with 2.9.
    from airflow.utils.cli_app_builder import get_application_builder
from werkzeug.security import generate_password_hash

wanted = json.load(sys.stdin)
# Airflow 2 checks the password at every call; with the usual number of rounds that is what would take all the time.
password = generate_password_hash(wanted["password"], method="pbkdf2:sha256:1")

with get_application_builder() as appbuilder:
    manager = appbuilder.sm
    known = {role.name for role in manager.get_all_roles()}
    permissions = {}
    for name, pairs in wanted["roles"].items():
        if name in known:
            continue
        role = manager.add_role(name)
        for pair in map(tuple, pairs):
            if pair not in permissions:
                permissions[pair] = manager.create_permission(*pair)
            manager.add_permission_to_role(role, permissions[pair])
        if not manager.add_user(name, name, "Proof", f"{name}@example.invalid", role, hashed_password=password):
            sys.exit(f"the user {name} could not be made")
