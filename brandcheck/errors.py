"""What can go wrong, as types. `explain` is the one place that turns an error into words."""

from __future__ import annotations

from typing import Any, ClassVar

from brandcheck.i18n import N_, _


class BrandcheckError(Exception):
    """A problem with a clear cause. `fields` fill the placeholders of `template`."""

    template: ClassVar[str] = N_("Er ging iets mis.")

    def __init__(self, **fields: Any) -> None:
        self.fields = fields
        super().__init__(type(self).__name__, fields)

    def __str__(self) -> str:
        return explain(self)


class DraftEmpty(BrandcheckError):
    """There is no text to look at."""

    template = N_("Er staat nog geen tekst. Plak of typ je concept, dan kijken we mee.")


class DraftTooLong(BrandcheckError):
    """More characters than one post can hold. Fields: `length`, `limit`."""

    template = N_(
        "Je tekst telt {length} tekens; we kijken tot {limit} tekens. "
        "Kort de tekst in of knip hem in delen."
    )


class DraftUnreadable(BrandcheckError):
    """A file that could not be read as a draft. Fields: `source`, `problem`."""

    template = N_("We kunnen {source} niet lezen: {problem}")


class BrandMissing(BrandcheckError):
    """No organisation by that id or path. Fields: `brand`, `known`."""

    template = N_("We kennen geen organisatie ‘{brand}’. Wel: {known}.")


class BrandFileInvalid(BrandcheckError):
    """A brand file with a fault. Fields: `file`, `line`, `key`, `problem`."""

    template = N_("{file}, regel {line}, ‘{key}’: {problem}")


class AudienceMissing(BrandcheckError):
    """The brand has no such audience. Fields: `audience`, `brand`, `known`."""

    template = N_("{brand} heeft geen doelgroep ‘{audience}’. Wel: {known}.")


class ChannelMissing(BrandcheckError):
    """No channel by that id. Fields: `channel`, `known`."""

    template = N_("We kennen geen kanaal ‘{channel}’. Wel: {known}.")


class TellerMissing(BrandcheckError):
    """No such kind of teller. Fields: `teller`, `known`."""

    template = N_("We kennen geen verteller ‘{teller}’. Wel: {known}.")


class RubricInvalid(BrandcheckError):
    """A rubric file with a fault. Fields: `file`, `line`, `key`, `problem`."""

    template = N_("{file}, regel {line}, ‘{key}’: {problem}")


class RubricMissing(BrandcheckError):
    """No rubric by that id. Fields: `rubric`, `known`."""

    template = N_("We kennen geen score ‘{rubric}’. Wel: {known}.")


class PipelineMissing(BrandcheckError):
    """The language pipeline could not be loaded. Fields: `pipeline`."""

    template = N_(
        "Het taalmodel ‘{pipeline}’ is niet gevonden of niet te laden. "
        "Laat BRANDCHECK_PIPELINE leeg voor het meegeleverde model, of geef een map of pakketnaam."
    )


class SpellingUnavailable(BrandcheckError):
    """The spelling checker or its Dutch data is not there. Fields: `problem`."""

    template = N_("De spellingcontrole doet het nu niet ({problem}). De rest van de check wel.")


def explain(error: BrandcheckError) -> str:
    """The error in the reader's language, with what and where."""
    return _(error.template).format(**error.fields)
