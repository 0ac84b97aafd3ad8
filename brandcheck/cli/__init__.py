"""The command line: `check`, `brands`, `brand validate`, `channels`, `rubric` and `schema`; the
calendar by `calendar`, its example by `demo`, and the database by `db`."""

from brandcheck.cli.main import app

__all__ = ["app"]
