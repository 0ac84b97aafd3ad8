"""The brand manager's desk: what the brand pages and the command line do with a brand."""

from brandcheck.brand_desk.desk import BrandDesk

__all__ = ["BrandDesk"]
