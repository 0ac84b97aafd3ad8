"""The whole desk: versions, and what a change does to real posts."""

from __future__ import annotations

from brandcheck.brand_desk.publishing import Publishing


class BrandDesk(Publishing):
    """One desk for everybody; what it reads of posts is kept in the workspace."""
