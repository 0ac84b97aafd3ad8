"""What accepting a suggestion does to the separation of labelled posts: it must never lower it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from brandcheck.brand import Brand
from brandcheck.scoring.rubrics import own_rubrics
from brandcheck.tuning.judging import MERKFIT, judge
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.reading import Profiles
from brandcheck.tuning.separation import separation
from brandcheck.tuning.suggestions.accepting import accept
from brandcheck.tuning.suggestions.model import Suggestion

# So many stand on top together; a manager may take them all over one after the other.
FIRST = 5
MOST_TRIED = 12


@dataclass(frozen=True)
class Trial:
    """Labelled posts to try brands on."""

    reads: tuple[ReadPost, ...]
    profiles: Profiles

    @classmethod
    def on(cls, reads: Sequence[ReadPost], profiles: Profiles) -> Trial:
        """The labelled ones among these posts; without an audience only merkfit is figured."""
        labelled = (read for read in reads if read.post.on_brand is not None)
        return cls(tuple(replace(r, post=replace(r.post, audience="")) for r in labelled), profiles)

    def auc(self, brand: Brand) -> float | None:
        """How well merkfit tells them apart under a brand; None without both kinds."""
        own = {name: row for name, row in brand.rubrics.items() if name == MERKFIT}
        brand = brand.model_copy(update={"rubrics": own})
        judged = judge(self.reads, self.profiles.of(brand), own_rubrics(own))
        return separation(judged).auc


def harmless(
    brand: Brand, found: Mapping[str, Sequence[Suggestion]], trial: Trial
) -> dict[str, tuple[Suggestion, ...]]:
    """The suggestions by value, so ordered that taking over the first five of each never lowers the
    separation: value after value, one by one, nor those of one value alone.

    What would lower it is moved down. Those that were tried know their `gain`.
    """
    start = trial.auc(brand)
    if start is None:
        return {value: tuple(row) for value, row in found.items()}
    taken, ordered = brand, {}
    for value, row in found.items():
        order, together = _ordered(taken, row, trial)
        alone = reduce(accept, order[:FIRST], brand)
        if (trial.auc(alone) or 0.0) < start:
            order, _alone = _ordered(brand, order, trial)
            together = reduce(accept, order[:FIRST], taken)
        taken, ordered[value] = together, order
    return ordered


def _ordered(
    brand: Brand, suggestions: Sequence[Suggestion], trial: Trial
) -> tuple[tuple[Suggestion, ...], Brand]:
    """The suggestions with the harmful ones last, and the brand with the first five."""
    before = trial.auc(brand) or 0.0
    kept: list[Suggestion] = []
    harmful: list[Suggestion] = []
    for tried, one in enumerate(suggestions):
        if len(kept) == FIRST or tried == MOST_TRIED:
            return (*kept, *suggestions[tried:], *harmful), brand
        changed = accept(brand, one)
        after = trial.auc(changed) or 0.0
        told = replace(one, gain=after - before)
        if after < before:
            harmful.append(told)
        else:
            kept.append(told)
            brand, before = changed, after
    return (*kept, *harmful), brand
