"""What accepting a suggestion does to the separation of labelled posts: it must never lower it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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


def harmless_first(
    brand: Brand, suggestions: Sequence[Suggestion], trial: Trial
) -> tuple[Suggestion, ...]:
    """The suggestions of one value, so ordered that taking over the first five one by one never
    lowers the separation: what would is moved down. Those that were tried know their `gain`."""
    before = trial.auc(brand)
    if before is None:
        return tuple(suggestions)
    kept: list[Suggestion] = []
    harmful: list[Suggestion] = []
    for tried, one in enumerate(suggestions):
        if len(kept) == FIRST or tried == MOST_TRIED:
            return (*kept, *suggestions[tried:], *harmful)
        after = trial.auc(accept(brand, one)) or 0.0
        told = replace(one, gain=after - before)
        if after < before:
            harmful.append(told)
        else:
            kept.append(told)
            brand, before = accept(brand, one), after
    return (*kept, *harmful)
