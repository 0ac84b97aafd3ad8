"""A private PostgreSQL server in a folder of its own, from the programs that Debian installs."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg

INSTALLED = Path("/usr/lib/postgresql")
USER = "brandcheck"


@dataclass(frozen=True)
class Server:
    """A running server that listens on a socket in `folder` only."""

    folder: Path
    numbers: Iterator[int]

    def new_database(self) -> str:
        """The address of a database that is empty."""
        name = f"test_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name}")
        return self.address(name)

    def emptied_database(self) -> str:
        """The address of one that is used again and again: emptying is quicker than making."""
        self.end_connections()
        self.run("DROP SCHEMA public CASCADE")
        self.run("CREATE SCHEMA public")
        return self.address("postgres")

    def address(self, name: str) -> str:
        """Where a database is."""
        return f"postgresql://{USER}@/{name}?host={self.folder}"

    def end_connections(self) -> None:
        """Ends all connections, as a server does that stops."""
        self.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )

    def run(self, statement: str) -> None:
        """A statement of an administrator."""
        where = f"host={self.folder} user={USER} dbname=postgres"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(statement.encode())


def programs() -> Path | None:
    """The folder with initdb and pg_ctl; None: PostgreSQL is not installed."""
    newest = sorted(INSTALLED.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if newest:
        return newest[-1].parent
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def private_server(durable: bool = False) -> Iterator[Server]:
    """A server for as long as the block lasts. `durable`: commits wait for the disk, as they do in
    use; tests need not wait. Call it only where `programs` finds some."""
    home = Path(tempfile.mkdtemp(prefix="bc-pg-", dir="/tmp"))
    owner = _not_root()
    if owner:
        shutil.chown(home, owner)
    data = home / "data"
    try:
        _run(owner, "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        settings = f"-k {home} -c listen_addresses='' -c fsync={'on' if durable else 'off'}"
        _run(owner, "pg_ctl", "-D", data, "-w", "-l", home / "log", "-o", settings, "start")
        try:
            yield Server(home, count(1))
        finally:
            _run(owner, "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _not_root() -> str | None:
    """PostgreSQL refuses to run as root: who runs it instead."""
    if os.getuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _run(owner: str | None, program: str, *arguments: object) -> None:
    where = programs()
    assert where, "PostgreSQL is not installed"
    command = [str(where / program), *map(str, arguments)]
    if owner:
        command = ["runuser", "-u", owner, "--", *command]
    # To a file and no pipe: the server would keep a pipe open.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, cwd="/", stdout=said, stderr=said, check=False)
        said.seek(0)
        assert done.returncode == 0, said.read().decode(errors="replace")
