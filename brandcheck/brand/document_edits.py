"""A brand written into the text of its `brand.yaml`; what did not change is left as it was."""

from __future__ import annotations

from io import StringIO

from ruamel.yaml import YAML

from brandcheck.brand.model import Brand
from brandcheck.brand.new_document import new_yaml
from brandcheck.brand.reader import brand_from
from brandcheck.brand.source import BrandSource
from brandcheck.brand.yaml_edit import YamlEdit
from brandcheck.brand.yaml_pieces import is_block, line_end, start
from brandcheck.errors import BrandFileInvalid

__all__ = ["new_yaml", "with_brand"]


def with_brand(yaml: str, brand: Brand) -> str:
    """`yaml` changed so that it says `brand`, whose posts are those of this file alone.

    Comments stay, also above what was taken out. In the rare form that cannot be changed in part
    (a whole file between braces) the file is written anew. Raises BrandFileInvalid when `yaml`
    itself has a fault.
    """
    old = brand_from(BrandSource(yaml))
    if old == brand:
        return yaml
    root = YAML(typ="safe", pure=True).compose(StringIO(yaml))
    if is_block(root):
        edited = yaml[: start(root)] + YamlEdit(yaml).patched(root, old, brand)
        edited += yaml[line_end(root, yaml) :]
        if _says(edited, brand):
            return edited
    return new_yaml(brand)


def _says(yaml: str, brand: Brand) -> bool:
    try:
        return brand_from(BrandSource(yaml)) == brand
    except BrandFileInvalid:
        return False
