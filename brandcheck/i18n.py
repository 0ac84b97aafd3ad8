"""Words for people. The source strings are Dutch; English comes from a gettext catalogue.

Dutch is the language of the interface, so Dutch needs no catalogue and can never be missing.
The language in use is kept per context (thread, task), so two visitors do not share it.
"""

from __future__ import annotations

import gettext as _gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Literal, get_args

Locale = Literal["nl", "en"]
LOCALES: tuple[Locale, ...] = get_args(Locale)
_CATALOGUES = Path(__file__).parent / "locales"
_locale: ContextVar[Locale] = ContextVar("locale", default="nl")


@cache
def _catalogue(locale: Locale) -> _gettext.NullTranslations:
    if locale == "nl":
        return _gettext.NullTranslations()
    return _gettext.translation("brandcheck", _CATALOGUES, [locale], fallback=True)


def _(message: str) -> str:
    """`message` in the language in use."""
    return _catalogue(_locale.get()).gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The singular or the plural, by `count`, in the language in use."""
    return _catalogue(_locale.get()).ngettext(singular, plural, count)


def N_(message: str) -> str:
    """Marks `message` for the catalogue; it is translated where it is shown."""
    return message


def current_locale() -> Locale:
    """The language in use in this context."""
    return _locale.get()


def set_locale(locale: Locale) -> None:
    """Sets the language of this context."""
    _locale.set(locale)


@contextmanager
def use_locale(locale: Locale) -> Iterator[None]:
    """The language of this context, for as long as the block lasts."""
    token = _locale.set(locale)
    try:
        yield
    finally:
        _locale.reset(token)
