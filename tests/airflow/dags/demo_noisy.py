"""An Airflow dag whose task prints what should never reach a terminal or a model as it is."""

from compat import DAG, READY, task

with DAG("demo_noisy", description="ANSI codes, NUL, bidi and tag characters.", tags=["demo"], **READY):

    @task
    def shout():
        """One line of each kind, with plain words around what is hidden."""
        print("ansi: \x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b[2Kend")
        print("nul: before\x00after")
        print("controls: bell\x07 backspace\x08 del\x7f c1\x9b31m end")
        print("bidi: \u202egnp.exe\u202c \u2066isolated\u2069 end")
        print("zero width: a\u200bb\u200dc\ufeffd end")
        print("tags: x" + "".join(chr(0xE0000 + ord(letter)) for letter in "hidden words") + " end")

    shout()
