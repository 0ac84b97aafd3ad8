"""Brand values: what an organisation stands for, how it speaks, for whom, with examples."""

from brandcheck.brand.catalogue import BrandEntry, brands_folder, find_brand, list_brands
from brandcheck.brand.editing import read_document, write_document
from brandcheck.brand.model import (
    Address,
    Audience,
    Brand,
    CriterionOverride,
    ExamplePost,
    FormOfAddress,
    Keyword,
    Level,
    Teller,
    Value,
    ValueExamples,
)
from brandcheck.brand.reader import brand_from, brand_version, load_brand
from brandcheck.brand.source import BrandSource

__all__ = [
    "Address",
    "Audience",
    "Brand",
    "BrandEntry",
    "BrandSource",
    "CriterionOverride",
    "ExamplePost",
    "FormOfAddress",
    "Keyword",
    "Level",
    "Teller",
    "Value",
    "ValueExamples",
    "brand_from",
    "brand_version",
    "brands_folder",
    "find_brand",
    "list_brands",
    "load_brand",
    "read_document",
    "write_document",
]
