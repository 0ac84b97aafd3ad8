"""Two versions of an organisation side by side, in words that a brand manager would use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brandcheck.brand.comparing_terms import keyword_differences, list_differences
from brandcheck.brand.difference import Difference, put, quoted, replaced, taken
from brandcheck.brand.model import Audience, Brand, ExamplePost, Value
from brandcheck.brand.overrides_compared import override_differences
from brandcheck.i18n import N_, _

__all__ = ["Difference", "differences"]

_BRAND_TEXTS = {
    "name": N_("de naam"),
    "sector": N_("de sector"),
    "mission": N_("de missie"),
}
_VALUE_TEXTS = {
    "label": N_("hoe de waarde heet"),
    "means": N_("wat de waarde betekent"),
    "does_not_mean": N_("wat de waarde niet betekent"),
}
_AUDIENCE_TEXTS = {
    "name": N_("hoe de doelgroep heet"),
    "description": N_("wie het zijn"),
}
_AUDIENCE_LISTS = {
    "topics": N_("onderwerp"),
    "places": N_("plaats"),
    "words": N_("woord dat ze kennen"),
}
_POST_TEXTS = (
    "text",
    "teller",
    "role",
    "channel",
    "audience",
    "level",
    "values",
    "on_brand",
    "why",
)


def differences(
    old: Brand, new: Brand, names: Mapping[str, str] | None = None
) -> tuple[Difference, ...]:
    """What `new` says differently from `old`, in the order of the file.

    `names` are what people call a channel (by id), a score (by id) and a criterion (by
    *score.criterion*); without one the id stands there. Nothing where the two are equal.
    """
    called = names or {}
    found = (
        *_texts(_("Organisatie"), old, new, _BRAND_TEXTS),
        *_fictional(old, new),
        *_address(old, new, called),
        *list_differences(_("Stem"), _("eigen woord"), old.own_words, new.own_words),
        *_audiences(old, new),
        *_values(old, new),
        *override_differences(old.rubrics, new.rubrics, called),
        *_posts(old, new),
    )
    if found or old == new:
        return found
    words = _("alleen de volgorde van woorden of zinnen is anders")
    return (Difference(_("Organisatie"), "changed", "", "", words),)


def _texts(where: str, old: Any, new: Any, fields: Mapping[str, str]) -> Iterator[Difference]:
    for field, called in fields.items():
        yield from replaced(where, _(called), getattr(old, field), getattr(new, field))


def _fictional(old: Brand, new: Brand) -> Iterator[Difference]:
    if old.fictional != new.fictional:
        said = {True: _("verzonnen"), False: _("echt")}
        where, what = _("Organisatie"), _("of de organisatie echt is")
        yield from replaced(where, what, said[old.fictional], said[new.fictional])


def _address(old: Brand, new: Brand, names: Mapping[str, str]) -> Iterator[Difference]:
    before, after = old.form_of_address, new.form_of_address
    where = _("Stem")
    yield from replaced(where, _("de aanspreekvorm"), before.default, after.default)
    for channel in dict.fromkeys([*before.channels, *after.channels]):
        what = _("de aanspreekvorm op {channel}").format(channel=names.get(channel, channel))
        was, now = before.channels.get(channel, ""), after.channels.get(channel, "")
        yield from replaced(where, what, was, now)


def _audiences(old: Brand, new: Brand) -> Iterator[Difference]:
    for was, now in _pairs(old.audiences, new.audiences):
        yield from _audience(was, now)
    yield from _order(_("Doelgroepen"), old.audiences, new.audiences, "name")


def _audience(was: Audience | None, now: Audience | None) -> Iterator[Difference]:
    if was is None or now is None:
        yield _whole(_("Doelgroepen"), _("doelgroep"), was and was.name, now and now.name)
        return
    where = _("Doelgroep {name}").format(name=quoted(now.name))
    yield from _texts(where, was, now, _AUDIENCE_TEXTS)
    for field, called in _AUDIENCE_LISTS.items():
        yield from list_differences(where, _(called), getattr(was, field), getattr(now, field))


def _values(old: Brand, new: Brand) -> Iterator[Difference]:
    for was, now in _pairs(old.values, new.values):
        yield from _value(was, now)
    yield from _order(_("Waarden"), old.values, new.values, "label")


def _value(was: Value | None, now: Value | None) -> Iterator[Difference]:
    if was is None or now is None:
        yield _whole(_("Waarden"), _("waarde"), was and was.label, now and now.label)
        return
    where = _("Waarde {name}").format(name=quoted(now.label))
    yield from _texts(where, was, now, _VALUE_TEXTS)
    yield from keyword_differences(where, was.keywords, now.keywords)
    yield from list_differences(where, _("tegenwoord"), was.counter_terms, now.counter_terms)
    shown, named = _("voorbeeld dat de waarde toont"), _("voorbeeld dat haar alleen noemt")
    yield from list_differences(where, shown, was.examples.shown, now.examples.shown)
    yield from list_differences(where, named, was.examples.named, now.examples.named)


def _posts(old: Brand, new: Brand) -> Iterator[Difference]:
    where = _("Voorbeeldposts")
    for was, now in _pairs(old.posts, new.posts):
        if was is None or now is None:
            yield _whole(where, _("voorbeeldpost"), was and was.id, now and now.id)
        elif changed := [f for f in _POST_TEXTS if getattr(was, f) != getattr(now, f)]:
            words = _("voorbeeldpost {name} is veranderd").format(name=quoted(now.id))
            before, after = (_shown(post, changed) for post in (was, now))
            yield Difference(where, "changed", before, after, words)


def _shown(post: ExamplePost, fields: Sequence[str]) -> str:
    return " · ".join(_field(getattr(post, field)) for field in fields)


def _field(found: Any) -> str:
    if isinstance(found, bool):
        return _("op merk") if found else _("niet op merk")
    return ", ".join(found) if isinstance(found, tuple) else str(found)


def _pairs(old: Sequence[Any], new: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Each thing before and after, by id; None where it is not there."""
    before, after = ({item.id: item for item in items} for items in (old, new))
    for name in dict.fromkeys([*after, *before]):
        yield before.get(name), after.get(name)


def _whole(where: str, what: str, was: str | None, now: str | None) -> Difference:
    return put(where, what, now) if now is not None else taken(where, what, was or "")


def _order(where: str, old: Sequence[Any], new: Sequence[Any], name: str) -> Iterator[Difference]:
    """Said once, when what is in both stands in another order."""
    both = {item.id for item in old} & {item.id for item in new}
    was, now = ([item for item in items if item.id in both] for items in (old, new))
    if [item.id for item in was] != [item.id for item in now]:
        before, after = (", ".join(getattr(item, name) for item in items) for items in (was, now))
        yield Difference(where, "changed", before, after, _("de volgorde is anders"))
