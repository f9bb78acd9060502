"""An Airflow dag file that cannot be imported: there is an import error to list."""

import a_module_that_is_not_installed  # noqa: F401
