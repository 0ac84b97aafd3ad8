"""A new organisation while it is thought up: from nothing, from another, or from a brand book."""

from brandcheck.tuning.new_brand.brands import brand_of, missing
from brandcheck.tuning.new_brand.sketch import AudienceSketch, BrandSketch, Option, ValueSketch
from brandcheck.tuning.new_brand.starts import blank, from_book, from_brand

__all__ = [
    "AudienceSketch",
    "BrandSketch",
    "Option",
    "ValueSketch",
    "blank",
    "brand_of",
    "from_book",
    "from_brand",
    "missing",
]
