"""The command line: `brandcheck check`, `brands`, `brand validate`, `channels`, `rubric`, `schema`."""

from brandcheck.cli.main import app

__all__ = ["app"]
