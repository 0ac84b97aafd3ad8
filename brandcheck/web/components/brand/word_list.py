"""A list of words as chips: topics, places, counter-terms, words of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork, Heard
from brandcheck.web.components.chips import Chip, acts, chips
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

Put = Callable[[Brand, tuple[str, ...]], Brand]
Refuse = Callable[[str], str | None]
_LABEL = '<p class="bc-label">{label}</p>'


def word_list(
    work: BrandWork,
    label: str,
    held: Sequence[str],
    put: Put,
    *,
    name: str,
    closed: bool,
    refuse: Refuse = lambda _word: None,
    help: str = "",
) -> None:
    """The words; what is done with them is kept at once. `refuse` says why a word cannot be."""
    show(html(_LABEL, label=label))
    if help:
        show(html('<p class="bc-soft">{words}</p>', words=help))
    key, heard = work.key(f"words-{name}"), work.heard.get(name, Heard())
    chips(
        label,
        [Chip(word) for word in held],
        key=key,
        heard=heard.act,
        said=heard.said,
        closed=closed,
        on_act=_act,
        args=(key, name, label, tuple(held), put, refuse),
    )


def _act(key: str, name: str, label: str, held: tuple[str, ...], put: Put, refuse: Refuse) -> None:
    work = visit().brand_work
    words, refused, last = list(held), [], 0
    for act in acts(key, work.heard.get(name, Heard()).act):
        last = act.number
        if act.removes:
            words = [word for word in words if word != act.text]
            continue
        for word in filter(None, map(str.strip, act.text.replace("\t", "\n").splitlines())):
            problem = _twice(word, words) or refuse(word)
            if problem:
                refused.append(f"‘{word}’: {problem}")
            else:
                words.append(word)
    if not last:
        return
    change(lambda brand: put(brand, tuple(words)), _("{label}: bewaard.").format(label=label))
    work.heard[name] = Heard(last, " ".join(refused[:3]))


def _twice(word: str, words: Sequence[str]) -> str | None:
    return _("Dit staat er al.") if word.casefold() in map(str.casefold, words) else None
