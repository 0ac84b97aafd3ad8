"""What can go wrong, as types. `explain` is the one place that turns an error into words."""

from __future__ import annotations

from functools import partial
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

    def __reduce__(self) -> tuple[Any, ...]:
        """So that it comes whole out of another process."""
        return partial(type(self), **self.fields), ()


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


class WeekMissing(BrandcheckError):
    """No such week. Fields: `week`."""

    template = N_("Week ‘{week}’ bestaat niet. Schrijf een week als 2026-W48.")


class HourSkipped(BrandcheckError):
    """A time that the clock jumps over. Fields: `day`, `time`."""

    template = N_("Op {day} bestaat {time} niet: de klok springt dan van 02:00 naar 03:00.")


class MomentInvalid(BrandcheckError):
    """A date or time that cannot be read or does not exist. Fields: `text`."""

    template = N_(
        "‘{text}’ is geen datum en tijd die bestaat. Schrijf bijvoorbeeld 24-11-2026 09:30."
    )


class MomentPast(BrandcheckError):
    """A story planned before now. Fields: `moment`."""

    template = N_("{moment} is al voorbij. Kies een moment dat nog komt.")


class MomentMissing(BrandcheckError):
    """A step that needs a planned moment. Fields: `title`."""

    template = N_("‘{title}’ heeft nog geen moment. Kies eerst een dag en een tijd.")


class MomentSilent(BrandcheckError):
    """Nothing may be planned then. Fields: `moment`, `why`."""

    template = N_("Op {moment} plannen we niets: {why}.")


class MomentOutside(BrandcheckError):
    """Before the embargo or after the expiry. Fields: `title`, `moment`, `why`."""

    template = N_("‘{title}’ kan niet op {moment}: {why}.")


class StepImpossible(BrandcheckError):
    """A status that does not follow this one. Fields: `source`, `target`."""

    template = N_("Van ‘{source}’ kan een verhaal niet meteen naar ‘{target}’.")


class RoleMissing(BrandcheckError):
    """Not for this role. Fields: `role`, `target`."""

    template = N_("Als {role} kun je een verhaal niet op ‘{target}’ zetten. Vraag een redacteur.")


class NotAllowed(BrandcheckError):
    """Something that this role does not do. Fields: `role`, `action`."""

    template = N_("Als {role} kun je dit niet: {action}. Vraag een redacteur.")


class ReviewNeeded(BrandcheckError):
    """The organisation reviews first, or does not review. Fields: `target`."""

    template = N_("Bij jullie instelling voor beoordelen past ‘{target}’ hier niet.")


class ReasonMissing(BrandcheckError):
    """A step that asks for a reason. Fields: `target`."""

    template = N_("Schrijf erbij waarom je ‘{target}’ kiest. Dan weet de ander wat helpt.")


class OwnWork(BrandcheckError):
    """Somebody approves their own story. Fields: `title`."""

    template = N_("‘{title}’ is van jou. Laat een ander ernaar kijken en het goedkeuren.")


class ReviewerOnly(BrandcheckError):
    """Somebody else was asked to judge. Fields: `asked`."""

    template = N_("Dit verhaal ligt bij {asked} ter beoordeling.")


class StoryMissing(BrandcheckError):
    """No such story, or it is in the bin. Fields: `story`."""

    template = N_("Dit verhaal is er niet meer. Misschien ligt het in de prullenbak.")


class StoryChanged(BrandcheckError):
    """Somebody else saved it first. Fields: `title`, `by`, `what`; `current` is the stored one,
    `differences` the fields that differ: name to (theirs, yours)."""

    template = N_(
        "{by} heeft ‘{title}’ intussen veranderd ({what}). "
        "Kijk wat er anders is en kies welke versie blijft."
    )


class TitleMissing(BrandcheckError):
    """A story without a title."""

    template = N_("Geef het verhaal een titel, dan vind je het terug.")


class WindowInvalid(BrandcheckError):
    """An embargo that does not end before the story expires."""

    template = N_("Het embargo moet eerder zijn dan het uiterste moment.")


class DemoMissing(BrandcheckError):
    """No demonstration calendar for this organisation. Fields: `organisation`, `known`."""

    template = N_("Voor ‘{organisation}’ is er geen voorbeeldkalender. Wel voor: {known}.")


class SettingsInvalid(BrandcheckError):
    """An agreement with a value that cannot be."""

    template = N_("Deze afspraak past niet. Kijk het getal of de naam nog eens na.")


class HoursInvalid(BrandcheckError):
    """A stretch of time that does not end after it starts."""

    template = N_("Het einde moet na het begin liggen.")


class DayInvalid(BrandcheckError):
    """A day that does not exist."""

    template = N_("Die dag bestaat niet.")


class SettingsChanged(BrandcheckError):
    """Somebody else saved the settings first. Fields: `by`."""

    template = N_("{by} heeft de instellingen intussen veranderd. Kijk ze na en bewaar opnieuw.")


class EverythingPaused(BrandcheckError):
    """The calamity switch is on. Fields: `reason`."""

    template = N_(
        "Alles staat op pauze: {reason}. Zet de pauze uit voordat je plant of publiceert."
    )


class DatabaseUnavailable(BrandcheckError):
    """The database cannot be reached, read or written. Fields: `problem`."""

    template = N_("We kunnen nu niet bij de opslag ({problem}). Er is niets half bewaard.")


class DatabaseOutdated(BrandcheckError):
    """The tables are older or newer than the program. Fields: `found`, `needed`."""

    template = N_(
        "De opslag is van een andere versie ({found}, nodig: {needed}). "
        "Draai eerst: brandcheck db upgrade"
    )


class DatabaseNewer(DatabaseOutdated):
    """The tables are newer than the program. Fields: `found`, `needed`."""

    template = N_(
        "De opslag is van een nieuwere brandcheck ({found}, deze kent tot {needed}). "
        "Werk brandcheck bij."
    )


class BackupFailed(BrandcheckError):
    """No backup was made. Fields: `target`, `problem`."""

    template = N_("De backup naar {target} is niet gelukt: {problem}.")


class BackupUnusable(BrandcheckError):
    """A file that cannot be put back. Fields: `source`, `problem`."""

    template = N_("We kunnen {source} niet terugzetten: {problem}. Er is niets veranderd.")


class FeedRevoked(BrandcheckError):
    """A secret calendar address that is not, or no longer, valid."""

    template = N_("Dit agenda-adres werkt niet meer. Vraag een nieuw adres aan.")


class TableUnreadable(BrandcheckError):
    """A file with stories that cannot be read. Fields: `source`, `problem`."""

    template = N_("We kunnen {source} niet lezen: {problem}")


class CellInvalid(BrandcheckError):
    """A cell of such a file that does not fit. Fields: `problem`."""

    template = N_("{problem}")


class FileUnwritable(BrandcheckError):
    """A file that could not be written. Fields: `target`, `problem`."""

    template = N_("We kunnen {target} niet schrijven ({problem}). Er is niets half bewaard.")


def explain(error: BrandcheckError) -> str:
    """The error in the reader's language, with what and where."""
    return _(error.template).format(**error.fields)
