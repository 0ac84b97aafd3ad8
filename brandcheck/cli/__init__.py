"""The command line: `check`, `brands`, `brand validate`, `channels`, `rubric` and `schema`."""

from brandcheck.cli.main import app

__all__ = ["app"]
