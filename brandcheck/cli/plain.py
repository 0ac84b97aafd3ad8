"""A problem in words and an exit code, for every command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from brandcheck.errors import BrandcheckError, explain

BAD_USE = 2


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turns a typed error into one line on standard error and exit code 2."""
    try:
        yield
    except BrandcheckError as error:
        Console(stderr=True).print(explain(error), style="red", markup=False, highlight=False)
        raise typer.Exit(BAD_USE) from error
