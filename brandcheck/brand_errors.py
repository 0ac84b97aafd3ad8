"""What can go wrong while a brand is tuned, as types; `errors.explain` turns them into words."""

from __future__ import annotations

from brandcheck.errors import BrandcheckError, NotAllowed
from brandcheck.i18n import N_


class ManagerOnly(NotAllowed):
    """Somebody else than a brand manager wants to change the brand. Fields: `role`."""

    template = N_("Als {role} kun je het merk bekijken, niet veranderen. Vraag een merkbeheerder.")


class BrandVersionMissing(BrandcheckError):
    """No such version, or it was deleted. Fields: `number`."""

    template = N_(
        "Versie {number} is er niet (meer). Misschien is ze net verwijderd; kies een andere."
    )


class BrandVersionInUse(BrandcheckError):
    """The version that is in use cannot be deleted. Fields: `number`."""

    template = N_("Versie {number} is nu in gebruik. Zet eerst een andere terug.")


class BrandVersionBehind(BrandcheckError):
    """Somebody else published in the meantime. Fields: `by`, `number`, `base`."""

    template = N_(
        "{by} heeft intussen versie {number} gepubliceerd; je werkversie gaat uit van versie "
        "{base}. Vergelijk ze en kies wat blijft."
    )


class BrandDraftChanged(BrandcheckError):
    """Somebody else saved the working copy first. Fields: `by`; `current` is theirs."""

    template = N_(
        "{by} heeft de werkversie intussen veranderd. Kijk wat er anders is en kies wat blijft. "
        "Jouw wijziging is nog niet bewaard."
    )


class BrandStepBuiltOn(BrandcheckError):
    """A step back over what somebody else did since. Fields: `by`."""

    template = N_("{by} heeft de werkversie daarna veranderd. Dit maken we niet ongedaan.")


class BrandFieldInvalid(BrandcheckError):
    """Something on a form that cannot be kept. Fields: `problem`."""

    template = N_("{problem}")


class NothingToPublish(BrandcheckError):
    """The working copy is the same as the published version."""

    template = N_("Je werkversie is gelijk aan wat er al geldt. Er is niets te publiceren.")


class NoteMissing(BrandcheckError):
    """A version without a note."""

    template = N_("Schrijf erbij wat je veranderde en waarom. Eén zin is genoeg.")


class BrandTaken(BrandcheckError):
    """A new organisation with an id that is there already. Fields: `id`."""

    template = N_("Er is al een organisatie ‘{id}’. Kies een andere korte naam.")


class BookUnreadable(BrandcheckError):
    """A brand book without text, or that cannot be read. Fields: `source`, `problem`."""

    template = N_("We kunnen {source} niet lezen: {problem}")


class ArchiveUnreadable(BrandcheckError):
    """A file of posts that cannot be read. Fields: `source`, `problem`."""

    template = N_("We kunnen {source} niet lezen: {problem}")


class ArchiveMissing(BrandcheckError):
    """No such archive, or it was deleted. Fields: `archive`."""

    template = N_("Dit archief is er niet (meer).")


class ClusterUnreachable(BrandcheckError):
    """No Dask cluster answers at that address. Fields: `address`, `problem`."""

    template = N_("We kunnen het Dask-cluster op {address} niet bereiken ({problem}).")


class ArchivePartsLeft(BrandcheckError):
    """Parts of an earlier run lie beside the output. Fields: `folder`."""

    template = N_(
        "In {folder} ligt werk dat nog niet af is. Ga verder met --resume, of haal die map eerst "
        "weg om opnieuw te beginnen."
    )


class ArchivePartsDiffer(BrandcheckError):
    """Parts of another source, brand or mapping. Fields: `folder`."""

    template = N_(
        "Wat in {folder} ligt, hoort bij een ander bestand, een ander merk of andere keuzes. Haal "
        "die map weg om opnieuw te beginnen."
    )


class ArchiveFormUnknown(BrandcheckError):
    """An output with a suffix that we do not write. Fields: `target`, `known`."""

    template = N_("We weten niet hoe we {target} moeten schrijven. Kies een van: {known}.")


class ArchiveWorkersGone(BrandcheckError):
    """The processes that scored an archive stopped. Fields: `problem`."""

    template = N_(
        "Het beoordelen stopte: {problem}. Wat klaar is, blijft bewaard; ga verder met --resume."
    )
