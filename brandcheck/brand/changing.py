"""A brand with one thing changed. Each gives a new brand; nothing is checked until it is kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from brandcheck.brand.model import (
    Address,
    Audience,
    Brand,
    CriterionOverride,
    ExamplePost,
    FormOfAddress,
    Value,
)

Part = TypeVar("Part", Value, Audience, ExamplePost)
_LONGEST_ID = 60


def but(brand: Brand, **fields: Any) -> Brand:
    """The brand with other fields."""
    return brand.model_copy(update=fields)


def with_value(brand: Brand, value: Value) -> Brand:
    """The value in the place of the one with its id, or as the last one."""
    return but(brand, values=_with(brand.values, value))


def without_value(brand: Brand, value_id: str) -> Brand:
    """Without the value; posts no longer name it."""
    posts = tuple(
        post.model_copy(update={"values": tuple(name for name in post.values if name != value_id)})
        for post in brand.posts
    )
    return but(brand, values=_without(brand.values, value_id), posts=posts)


def moved_value(brand: Brand, value_id: str, steps: int) -> Brand:
    """The value that many places further on (or back, below 0)."""
    order = [value.id for value in brand.values]
    at = order.index(value_id)
    order.insert(min(max(at + steps, 0), len(order) - 1), order.pop(at))
    return but(brand, values=tuple(sorted(brand.values, key=lambda v: order.index(v.id))))


def with_audience(brand: Brand, audience: Audience) -> Brand:
    """The audience in the place of the one with its id, or as the last one."""
    return but(brand, audiences=_with(brand.audiences, audience))


def without_audience(brand: Brand, audience_id: str) -> Brand:
    """Without the audience; posts are no longer for it."""
    posts = tuple(
        post.model_copy(update={"audience": ""}) if post.audience == audience_id else post
        for post in brand.posts
    )
    return but(brand, audiences=_without(brand.audiences, audience_id), posts=posts)


def with_post(brand: Brand, post: ExamplePost) -> Brand:
    """The labelled post in the place of the one with its id, or as the last one."""
    return but(brand, posts=_with(brand.posts, post))


def without_post(brand: Brand, post_id: str) -> Brand:
    """Without the labelled post."""
    return but(brand, posts=_without(brand.posts, post_id))


def with_address(brand: Brand, form: FormOfAddress, channel: str = "") -> Brand:
    """*Je* or *u* on a channel, or in general; what a channel has in common is not repeated."""
    address = brand.form_of_address
    default = address.default if channel else form
    channels: dict[str, FormOfAddress] = dict(address.channels)
    if channel:
        channels[channel] = form
    own: dict[str, FormOfAddress] = {k: v for k, v in channels.items() if v != default}
    return but(brand, form_of_address=Address(default=default, channels=own))


def with_opinion(
    brand: Brand, score: str, criterion: str, opinion: CriterionOverride | None
) -> Brand:
    """An own weight or knots for a criterion; None: as the rubric has it."""
    own = {name: said for name, said in brand.rubrics.get(score, {}).items() if name != criterion}
    if opinion is not None and opinion != CriterionOverride():
        own[criterion] = opinion
    rubrics = {name: said for name, said in brand.rubrics.items() if name != score}
    return but(brand, rubrics=rubrics | ({score: own} if own else {}))


def new_id(name: str, taken: Collection[str]) -> str:
    """A short name made of what people call a thing, that is not taken yet."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain) or ["nieuw"]
    short = "-".join(words)[: _LONGEST_ID - 4].strip("-")
    numbered = (short if n == 1 else f"{short}-{n}" for n in range(1, len(taken) + 2))
    return next(found for found in numbered if found not in taken)


def _with(parts: Iterable[Part], part: Part) -> tuple[Part, ...]:
    kept = tuple(part if known.id == part.id else known for known in parts)
    return kept if part in kept else (*kept, part)


def _without(parts: Iterable[Part], part_id: str) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.id != part_id)
