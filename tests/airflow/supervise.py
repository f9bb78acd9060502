"""Runs the programs of one Airflow and ends them, all of them, when standard input closes.

Started by the test harness with a pipe as standard input. The other end of the pipe is
closed when the harness ends, however it ends, so nothing is left behind even when the
harness is killed. Airflow's programs move some of their children into process groups of
their own; a group kill would miss these, so the whole tree of descendants is walked.

Usage: supervise.py PLAN.json, where the plan is
{"programs": [{"name": ..., "argv": [...], "log": ...}], "remove": "a folder" or null}
"""

import ctypes
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time

import psutil

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36


def prctl(option, value):
    """Linux only; elsewhere the walk of the descendants has to do."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def end_descendants():
    """Kills until none is left: what is killed can have started something a moment before."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        alive = [p for p in psutil.Process().children(recursive=True) if p.status() != psutil.STATUS_ZOMBIE]
        if not alive:
            return
        for process in alive:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                pass
        psutil.wait_procs(alive, timeout=1)


def reap():
    """Collects orphans that were handed to this process, but not the programs, whose exit codes are wanted."""
    for child in psutil.Process().children():
        if child.status() == psutil.STATUS_ZOMBIE and child.pid not in PROGRAMS:
            try:
                os.waitpid(child.pid, os.WNOHANG)
            except ChildProcessError:
                pass


def start(program):
    """Starts one program; should this process be killed outright, the kernel ends the program."""
    with open(program["log"], "ab") as log:
        return subprocess.Popen(
            program["argv"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            preexec_fn=lambda: prctl(PR_SET_PDEATHSIG, signal.SIGKILL),
        )


def watch():
    """Returns a reason once there is one to stop."""
    while True:
        readable, _, _ = select.select([sys.stdin], [], [], 0.5)
        if readable and not os.read(sys.stdin.fileno(), 4096):
            return 0, "standard input closed"
        for name, process in PROGRAMS.values():
            if process.poll() is not None:
                return 1, f"{name} ended by itself with code {process.returncode}"
        reap()


def interrupted(number, _frame):
    """A signal is a wish to stop as good as the closing of standard input."""
    raise SystemExit(128 + number)


PROGRAMS = {}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, interrupted)
    code = 1
    try:
        for program in plan["programs"]:
            process = start(program)
            PROGRAMS[process.pid] = (program["name"], process)
        code, reason = watch()
        print(reason, flush=True)
    finally:
        # A second signal must not end the clean-up half-way.
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        end_descendants()
        # What ended by itself leaves its logs for whoever asks why.
        if code != 1 and plan.get("remove"):
            shutil.rmtree(plan["remove"], ignore_errors=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
