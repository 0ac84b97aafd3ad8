"""A new organisation that one visitor is making: a part of the visit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from brandcheck.errors import BrandcheckError
from brandcheck.tuning.new_brand import BrandSketch

Way = Literal["book", "sample", "blank"]
WAYS: tuple[Way, ...] = get_args(Way)


@dataclass
class NewBrandDesk:
    """`sketch` is None until there is something to fill in. `source` is what it started from, as
    people call it; `empty` are the parts that a brand book did not tell. `generation` is part of
    every widget's key: another start gives fresh widgets."""

    way: Way = "book"
    sketch: BrandSketch | None = None
    source: str = ""
    empty: tuple[str, ...] = ()
    pasted: str = ""
    generation: int = 0
    problem: BrandcheckError | None = field(default=None)

    def key(self, name: str) -> str:
        """The key of a widget."""
        return f"new-{name}-{self.generation}"

    def start(self, sketch: BrandSketch, source: str = "", empty: tuple[str, ...] = ()) -> None:
        """Something to choose from and fill in."""
        self.sketch, self.source, self.empty = sketch, source, empty
        self.problem = None
        self.generation += 1

    def over(self) -> None:
        """Back to the choice of where to begin; what was pasted stays."""
        self.sketch, self.source, self.empty, self.problem = None, "", (), None
        self.generation += 1
