"""The files of an organisation as text: where a brand comes from, on disk or in the database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from brandcheck.brand.files import read_text

BRAND_FILE = "brand.yaml"
EXAMPLES = "examples"


@dataclass(frozen=True, slots=True)
class BrandSource:
    """`yaml` is the text of `brand.yaml`; `examples` are example posts as (file name, text), by
    name. `file` is what an error calls the first."""

    yaml: str
    examples: tuple[tuple[str, str], ...] = ()
    file: str = BRAND_FILE

    @classmethod
    def read(cls, file: Path) -> BrandSource:
        """The files as they are now. Raises BrandFileInvalid."""
        posts = sorted((file.parent / EXAMPLES).glob("*.md"))
        examples = tuple((path.name, read_text(path)) for path in posts)
        return cls(read_text(file), examples, str(file))

    @property
    def files(self) -> dict[str, str]:
        """The texts by the names that their files have in a folder."""
        return {BRAND_FILE: self.yaml} | {f"{EXAMPLES}/{n}": text for n, text in self.examples}

    def example_file(self, name: str) -> str:
        """What an error calls an example post."""
        return str(Path(self.file).parent / EXAMPLES / name)
