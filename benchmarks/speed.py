"""How fast, how soon, how large: one draft of 150 words, a cold start, the memory of the app.

Run: `python -m benchmarks.speed`. One core: the process binds itself to the first. Beside our
figures stands the bare pipeline on the same text: what spaCy alone takes.
"""

from __future__ import annotations

import os
import platform
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from brandcheck.workspace import Workspace

ROOT = Path(__file__).parents[1]
ROUNDS = 40
FRESH = 30
WORDS = 150
BRAND = "zorg-aan-zee"
STARTS_WITHIN = 60


def main() -> None:
    """Print the figures."""
    print(
        f"machine: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    )
    _cold_start()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})
    workspace = Workspace()
    audience = workspace.open_brand(BRAND).brand.audiences[0].id
    text = _draft(workspace)

    def check(spelling: bool) -> Callable[[], object]:
        return lambda: workspace.check(text, brand=BRAND, audience=audience, spelling=spelling)

    print(f"draft of {len(text.split())} words, one core, {ROUNDS} rounds, milliseconds")
    fresh = iter(_fresh_drafts(workspace))
    _print_times(
        "report on another draft each time",
        lambda: workspace.check(next(fresh), brand=BRAND, audience=audience, spelling=False),
        FRESH,
    )
    _print_times("report, without spelling", check(spelling=False))
    _print_times("report, with spelling", check(spelling=True))
    _print_times("analysis only", lambda: workspace.analyser.analyse(text))
    _print_times("bare pipeline (spaCy)", lambda: workspace.analyser.nlp(text))
    print(f"memory of this process: {_memory(os.getpid()):.0f} MB")


def _draft(workspace: Workspace) -> str:
    """The example posts, one after another, cut at 150 words."""
    posts = [post.text for post in workspace.open_brand(BRAND).brand.posts if post.on_brand]
    longest = max(posts, key=lambda text: len(text.split()))
    return " ".join(longest.split(" ")[:WORDS])


def _fresh_drafts(workspace: Workspace) -> list[str]:
    """Posts of all organisations in pieces of 150 words, none twice: nothing is remembered."""
    entries = workspace.brand_entries()
    posts = [p.text for entry in entries for p in workspace.open_brand(entry.id).brand.posts]
    words = "\n".join(posts).split(" ")
    pieces = [" ".join(words[n : n + WORDS]) for n in range(0, len(words), WORDS)]
    return pieces[: FRESH + 1]


def _print_times(name: str, run: Callable[[], object], rounds: int = ROUNDS) -> None:
    run()
    times = []
    for _round in range(rounds):
        start = time.perf_counter()
        run()
        times.append(1000 * (time.perf_counter() - start))
    times.sort()
    print(
        f"  {name:34} median {statistics.median(times):6.0f}   90th {times[int(0.9 * rounds)]:6.0f}"
    )


def _cold_start() -> None:
    """From starting the command to an app that answers with its pipeline loaded."""
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true"]
    start = time.perf_counter()
    server = subprocess.Popen(
        [*command, "--server.port", str(port)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        answering = _wait(f"http://127.0.0.1:{port}/_stcore/health", start)
        steady = _until_quiet(server.pid)
        print(f"cold start: answers after {answering:.1f} s, warm after {steady - start:.1f} s")
        print(f"memory of the app, warm: {_memory(server.pid):.0f} MB")
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def _wait(address: str, start: float) -> float:
    while time.perf_counter() - start < STARTS_WITHIN:
        try:
            with urllib.request.urlopen(address, timeout=1):
                return time.perf_counter() - start
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the app did not start")


def _until_quiet(pid: int) -> float:
    """When the process stops using the processor: its warm-up is done."""
    last, quiet_since = _processor_seconds(pid), time.perf_counter()
    while time.perf_counter() - quiet_since < 1.0:
        time.sleep(0.1)
        now = _processor_seconds(pid)
        if now - last > 0.03:
            quiet_since = time.perf_counter()
        last = now
    return quiet_since


def _processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
