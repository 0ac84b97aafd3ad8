"""A list of words as chips: topics, places, counter-terms, words of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork, Heard
from brandcheck.web.components.chips import Act, Chip, acts, chips
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

Held = Callable[[Brand], Sequence[str]]
Put = Callable[[Brand, tuple[str, ...]], Brand]
Refuse = Callable[[str], str | None]
_LABEL = '<p class="bc-label">{label}</p>'


@dataclass(frozen=True)
class WordList:
    """A list in the brand: what stands in it, and how another one is put there. `refuse` says why
    a word cannot be in it."""

    label: str
    held: Held
    put: Put
    help: str = ""
    refuse: Refuse = lambda _word: None

    def show(self, work: BrandWork, brand: Brand, *, name: str, closed: bool) -> None:
        """The words; what is done with them is kept at once."""
        show(html(_LABEL, label=self.label))
        if self.help:
            show(html('<p class="bc-soft">{words}</p>', words=self.help))
        key, heard = work.key(f"words-{name}"), work.heard.get(name, Heard())
        chips(
            self.label,
            [Chip(word) for word in self.held(brand)],
            key=key,
            heard=heard.act,
            said=heard.said,
            closed=closed,
            on_act=self.act,
            args=(key, name),
        )

    def act(self, key: str, name: str) -> None:
        """Keeps what somebody did with the words."""
        work = visit().brand_work
        with work.turn:
            done = acts(key, work.heard.get(name, Heard()).act)
            if not done:
                return
            refused: list[str] = []
            said = _("{label}: bewaard.").format(label=self.label)
            change(lambda brand: self._after(brand, done, refused), said)
            work.heard[name] = Heard(done[-1].number, " ".join(refused[:3]))

    def _after(self, brand: Brand, done: Sequence[Act], refused: list[str]) -> Brand:
        words = list(self.held(brand))
        for act in done:
            if act.removes:
                words = [word for word in words if word != act.text]
                continue
            for word in filter(None, map(str.strip, act.text.replace("\t", "\n").splitlines())):
                problem = _twice(word, words) or self.refuse(word)
                if problem:
                    refused.append(f"‘{word}’: {problem}")
                else:
                    words.append(word)
        return self.put(brand, tuple(words))


def _twice(word: str, words: Sequence[str]) -> str | None:
    return _("Dit staat er al.") if word.casefold() in map(str.casefold, words) else None
