"""An Airflow dag with a mapped task of three indexes, of which the second fails."""

from compat import DAG, READY, task

with DAG("demo_mapped", description="Three mapped indexes, one of them fails.", tags=["demo"], **READY):

    @task
    def parts():
        """What is mapped over."""
        return ["north", "broken", "south"]

    @task
    def load(part):
        """Fails for one of the parts."""
        print(f"loading {part}")
        if part == "broken":
            raise ValueError(f"no such part: {part}")
        return part.upper()

    load.expand(part=parts())
