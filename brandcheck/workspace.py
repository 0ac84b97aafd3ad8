"""Settings -> what the web and the command line hold: the opened pipeline, brands, rubrics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import get_args

from brandcheck.brand import Audience, Brand, BrandEntry, Teller
from brandcheck.brands_in_use import BrandInUse, BrandsInUse
from brandcheck.channels import Channel, channels, find_channel
from brandcheck.errors import (
    AudienceMissing,
    DraftEmpty,
    DraftTooLong,
    TellerMissing,
)
from brandcheck.i18n import Locale, current_locale, use_locale
from brandcheck.language import Analyser, load_pipeline
from brandcheck.language.clean import clean
from brandcheck.language.spelling import Speller
from brandcheck.opened import OpenBrand, open_brand
from brandcheck.proofreading import proofread
from brandcheck.scoring import Report, Rubric, shipped_rubrics
from brandcheck.scoring.check import Request, report_on
from brandcheck.settings import MAX_DRAFT_CHARACTERS, Settings
from brandcheck.signals import Draft
from brandcheck.storage import Storage
from brandcheck.tuning.effect import Panel
from brandcheck.tuning.reading import PostReader, Profiles

TELLERS: tuple[Teller, ...] = get_args(Teller)


@dataclass
class Workspace:
    """Opens things once and keeps them. Safe to share between threads."""

    settings: Settings = field(default_factory=Settings.from_environment)
    _open: dict[str, tuple[object, OpenBrand]] = field(default_factory=dict, repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    @cached_property
    def analyser(self) -> Analyser:
        """The language pipeline. Raises PipelineMissing."""
        return Analyser(load_pipeline(self.settings.pipeline))

    @cached_property
    def profiles(self) -> Profiles:
        """What drafts are compared with, by brand. Raises PipelineMissing."""
        return Profiles(self.analyser)

    @cached_property
    def reader(self) -> PostReader:
        """Reads posts that a change of a brand is tried on. Raises PipelineMissing."""
        return PostReader(self.analyser.analyse_all)

    @cached_property
    def panel(self) -> Panel:
        """Tries brands on posts. Raises PipelineMissing."""
        return Panel(self.profiles, self.reader)

    @cached_property
    def speller(self) -> Speller:
        """Spelling and grammar."""
        return Speller()

    @cached_property
    def storage(self) -> Storage:
        """The database of the calendar. Raises DatabaseUnavailable or DatabaseOutdated."""
        return Storage.open(self.settings.database_url)

    @property
    def channels(self) -> Mapping[str, Channel]:
        """All channels by id."""
        return channels()

    @property
    def rubrics(self) -> Mapping[str, Rubric]:
        """The rubrics that come with brandcheck."""
        return shipped_rubrics()

    @cached_property
    def _brands(self) -> BrandsInUse:
        return BrandsInUse(self.settings, lambda: self.storage)

    def brand_entries(self) -> list[BrandEntry]:
        """The organisations, by name, without opening them."""
        return self._brands.entries()

    def brand_in_use(self, id_or_path: str) -> BrandInUse:
        """An organisation as it holds now: as it was published last, else as its files are. It
        needs no language pipeline.

        Raises BrandMissing or BrandFileInvalid.
        """
        return self._brands.get(id_or_path)

    def open_brand(self, id_or_path: str) -> OpenBrand:
        """An organisation by id, or by path to its folder, ready to judge with; opened again when
        another version was published or its files changed.

        Raises BrandMissing or BrandFileInvalid.
        """
        found = self.brand_in_use(id_or_path)
        with self._lock:
            kept = self._open.get(id_or_path)
            if kept and kept[0] == found.mark:
                return kept[1]
            opened = open_brand(found, self.profiles)
            self._open[id_or_path] = (found.mark, opened)
            return opened

    def resolve(
        self, brand: str, channel: str, audience: str | None, teller: str
    ) -> tuple[OpenBrand, Channel, Audience | None, Teller]:
        """The things behind the ids.

        Raises BrandMissing, BrandFileInvalid, ChannelMissing, AudienceMissing or TellerMissing.
        """
        opened = self.open_brand(brand)
        return (
            opened,
            find_channel(channel),
            _audience(opened.brand, audience),
            _teller(teller),
        )

    def check(
        self,
        text: str,
        *,
        brand: str,
        channel: str = "linkedin",
        audience: str | None = None,
        teller: str = "employee",
        locale: Locale | None = None,
        set_aside: frozenset[str] = frozenset(),
        spelling: bool = True,
        source: str = "-",
    ) -> Report:
        """The report on a draft.

        Raises DraftEmpty, DraftTooLong, BrandMissing, BrandFileInvalid, ChannelMissing,
        AudienceMissing, TellerMissing or PipelineMissing.
        """
        with use_locale(locale or current_locale()):
            _check_length(text)
            opened, place, readers, voice = self.resolve(brand, channel, audience, teller)
            draft = Draft(
                analysis=self.analyser.analyse(text),
                profile=opened.profile,
                audience=readers,
                channel=place.id,
                teller=voice,
            )
            slips, notices = proofread(draft, self.speller) if spelling else (None, ())
            request = Request(
                draft=draft,
                rubrics=opened.rubrics,
                channel=place,
                brand_version=opened.version,
                source=source,
                set_aside=set_aside,
                spelling=slips,
                notices=notices,
            )
            return report_on(request)


def _check_length(text: str) -> None:
    if len(text) > MAX_DRAFT_CHARACTERS:
        raise DraftTooLong(length=len(text), limit=MAX_DRAFT_CHARACTERS)
    if not clean(text).text.strip():
        raise DraftEmpty


def _audience(brand: Brand, audience_id: str | None) -> Audience | None:
    if audience_id is None:
        return None
    found = brand.audience(audience_id)
    if found is None:
        known = ", ".join(a.id for a in brand.audiences)
        raise AudienceMissing(audience=audience_id, brand=brand.name, known=known)
    return found


def _teller(teller: str) -> Teller:
    for known in TELLERS:
        if known == teller:
            return known
    raise TellerMissing(teller=teller, known=", ".join(TELLERS))
