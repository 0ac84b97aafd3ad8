"""An archive with its scores, as a table that opens in a spreadsheet."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

from brandcheck.archives.tables import field_title
from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import _, current_locale
from brandcheck.planning.download import Download, file_name, printable
from brandcheck.planning.moments import dutch_date
from brandcheck.planning.tables.guard import guarded
from brandcheck.planning.tables.names import VOICES
from brandcheck.planning.tables.writing import CSV_MIME
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.tuning.archive import Archive, ArchivePost


def archive_table(archive: Archive, posts: Iterable[ArchivePost], brand: Brand) -> Download:
    """A row per post: what the table said, the scores (0 to 100), and how strong each brand value
    is. Semicolons and a BOM, as Dutch Excel opens it; nothing in it runs as a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_heads(brand))
    for post in posts:
        writer.writerow([guarded(printable(cell)) for cell in _cells(post, brand)])
    data = codecs.BOM_UTF8 + out.getvalue().encode("utf-8")
    return Download(data, file_name(_("scores"), archive.name, suffix="csv"), CSV_MIME)


def _heads(brand: Brand) -> list[str]:
    said = [field_title(name) for name in ("id", "day", "channel", "audience", "teller")]
    scores = [shipped_rubrics()[name].title.text(current_locale()) for name in MAIN_SCORES]
    return [_("rij"), *said, *scores, *(v.label for v in brand.values), field_title("text")]


def _cells(post: ArchivePost, brand: Brand) -> Sequence[str]:
    row = post.row
    audience = brand.audience(row.audience)
    return [
        str(row.number),
        row.id,
        dutch_date(row.day) if row.day else "",
        channels()[row.channel].called,
        audience.name if audience else row.audience,
        _(VOICES[row.teller]),
        *(_figure(post.scores.get(name)) for name in MAIN_SCORES),
        *(_figure(post.strengths.get(value.id)) for value in brand.values),
        row.text,
    ]


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:g}".replace(".", ",")
