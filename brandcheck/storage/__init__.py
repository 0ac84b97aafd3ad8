"""The database: stories, settings, feeds, brands and archives, with who changed what and when.

SQLite by default, PostgreSQL by its address. Every operation is one session and one transaction.
"""

from brandcheck.storage.engine import is_there
from brandcheck.storage.feeds import Feed
from brandcheck.storage.labels import action_label, field_label
from brandcheck.storage.reports import StoredReport
from brandcheck.storage.storage import Storage
from brandcheck.storage.trail import Change

__all__ = ["Change", "Feed", "Storage", "StoredReport", "action_label", "field_label", "is_there"]
