# This is for Airflow 3.3.2.
# Astro publishes no scope for dag_warning.get, so that no custom role can be sure to open
# list_dag_warnings.
# Assumed: deployment.airflow.datasets.get stands for asset.get. Astro publishes datasets.get alone
# and describes it as assets and datasets; that it also stands for Airflow 3's Assets is taken from
# there.
# Assumed: deployment.airflow.datasets.get stands for asset_alias.get. Astro publishes nothing for
# asset aliases; datasets.get is the nearest name.
# Which scope stands for which permission is taken from the published names, and not tried on a
# Deployment. Custom roles are a feature of Astro's Enterprise tier.
# The provider is astronomer/astro, with organization_id set and ASTRO_API_TOKEN in the environment.

variable "agents_of_data_x_deployment_id" {
  description = "Id of the Astro Deployment that the token is for."
  type        = string
}

resource "astro_custom_role" "agents_of_data_x" {
  name        = "Agents of \"data\" $${x}"
  description = "For 23 tools of the MCP server airvane on Airflow 3.3.2, read-only."
  scope_type  = "DEPLOYMENT"
  permissions = [
    "deployment.airflow.auditLog.get",
    "deployment.airflow.connection.get",
    "deployment.airflow.dag.get",
    "deployment.airflow.dagCode.get",
    "deployment.airflow.dagRun.get",
    "deployment.airflow.datasets.get",
    "deployment.airflow.importError.get",
    "deployment.airflow.pool.get",
    "deployment.airflow.taskInstance.get",
    "deployment.airflow.taskLog.get",
    "deployment.airflow.variable.get",
  ]
  restricted_workspace_ids = [
    "a-workspace",
  ]
}

# Its value is kept in the state as plain text. A token's expiry can't be changed: to have another,
# replace it.
resource "astro_api_token" "agents_of_data_x" {
  name        = "Agents of \"data\" $${x}"
  description = "For the MCP server airvane."
  type        = "DEPLOYMENT"
  roles = [{
    role        = astro_custom_role.agents_of_data_x.name
    entity_id   = var.agents_of_data_x_deployment_id
    entity_type = "DEPLOYMENT"
  }]
  expiry_period_in_days = 90
}

output "agents_of_data_x_token" {
  value     = astro_api_token.agents_of_data_x.token
  sensitive = true
}
