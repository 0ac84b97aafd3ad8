"""A brand as the plain data that an author would type: no defaults, the short forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from brandcheck.brand.model import Address, Keyword


def plain(part: Any) -> Any:
    """`part` of a brand as mappings, lists, texts and numbers."""
    if isinstance(part, Keyword) and written_keys(part) == ["term"]:
        return part.term
    if isinstance(part, Address) and not part.channels:
        return part.default
    if isinstance(part, BaseModel):
        return {name: plain(getattr(part, name)) for name in written_keys(part)}
    if isinstance(part, tuple):
        return [plain(item) for item in part]
    if isinstance(part, Mapping):
        return {key: plain(item) for key, item in part.items()}
    return part


def written_keys(part: BaseModel | Mapping[str, Any]) -> list[str]:
    """The keys that a file has to hold, in their order."""
    if isinstance(part, Address):
        return ["default", "channels"] if part.channels else ["default"]
    if isinstance(part, BaseModel):
        fields = type(part).model_fields.items()
        return [name for name, field in fields if _differs(field, getattr(part, name))]
    return list(part)


def _differs(field: FieldInfo, found: Any) -> bool:
    """Whether a field is not what it is where a file says nothing of it."""
    usual = field.get_default(call_default_factory=True, validated_data={})
    return field.is_required() or found != usual
