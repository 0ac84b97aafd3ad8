"""What a brand manager does with the working copy. Every action is one change that is kept, or a
kind word.

Actions run in callbacks, before the page is drawn. Each can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from pydantic import ValidationError

from brandcheck.brand import Brand, BrandSource
from brandcheck.brand.field_checks import checked_fields, field_invalid
from brandcheck.brand.merging import Place, merged
from brandcheck.brand_errors import (
    BrandDraftChanged,
    BrandFieldInvalid,
    BrandStepBuiltOn,
    BrandVersionBehind,
    BrandVersionMissing,
)
from brandcheck.errors import BrandcheckError, BrandFileInvalid
from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.brand_state import BrandConflict, BrandWork
from brandcheck.web.state import visit

Make = Callable[[Brand], Brand]


def attempt(act: Callable[[BrandWork], None]) -> bool:
    """Does it, or says why not. True: it was done."""
    work = visit().brand_work
    with work.turn:
        work.said, work.problem = "", None
        try:
            act(work)
        except BrandcheckError as error:
            work.complain(error)
        return work.problem is None and work.conflict is None


def change(make: Make, words: str) -> bool:
    """Keeps the brand that `make` gives, made from the working copy as the visitor saw it; what
    somebody else made of it meanwhile is shown beside it. True: it was kept."""

    def act(work: BrandWork) -> None:
        if work.seen is None:
            return
        before = resources.brand_desk().brand_of(work.seen)
        mine = checked_fields(make(before))
        if mine != before:
            _keep(work, mine, words)

    return attempt(act)


def keep_file(text: str) -> bool:
    """Keeps the text of `brand.yaml` as somebody typed it. True: it was kept."""

    def act(work: BrandWork) -> None:
        if work.seen is not None:
            source = replace(work.seen.source, yaml=text)
            _keep(work, source, _("Het bestand is bewaard in de werkversie."))

    return attempt(act)


def undo() -> None:
    """Takes the last change back; one that somebody else built on stays."""

    def act(work: BrandWork) -> None:
        desk, step = resources.brand_desk(), work.steps[-1]
        draft = desk.draft(work.organisation)
        if draft.version != step.made:
            work.steps = []
            raise BrandStepBuiltOn(by=draft.by or _("Iemand"))
        made = desk.save(draft, step.before, visit().actor)
        work.took_back(made)
        work.say(_("Ongedaan gemaakt: {step}").format(step=step.words))

    attempt(act)


def discard() -> None:
    """Throws the working copy away, as the visitor saw it."""

    def act(work: BrandWork) -> None:
        if work.seen is not None:
            resources.brand_desk().discard(work.organisation, visit().actor, work.seen.version)
            work.start_over()
            work.say(_("De werkversie is weg. Wat gepubliceerd is, geldt nog."))

    attempt(act)


def publish(note: str) -> bool:
    """Makes the working copy, as the visitor saw it, the version that holds. True: it does."""

    def act(work: BrandWork) -> None:
        desk, seen = resources.brand_desk(), work.seen
        if seen is None:
            return
        try:
            made = desk.publish(work.organisation, note, visit().actor, seen.version)
        except BrandVersionBehind as error:
            work.conflict = _behind(work, error)
            return
        work.start_over()
        words = _("Versie {number} geldt nu. Wie schrijft, krijgt meteen de nieuwe waarden.")
        work.say(words.format(number=made.number))

    return attempt(act)


def settle(from_them: Collection[Place]) -> None:
    """Ends a conflict: what both did, and in these places what the other wanted."""

    def act(work: BrandWork) -> None:
        conflict = work.conflict
        if conflict is None:
            return
        try:
            made = merged(conflict.seen, conflict.mine, conflict.theirs, from_them).brand
        except ValidationError as error:
            raise field_invalid(error) from error
        work.conflict, work.seen = None, conflict.kept
        _keep(work, made, _("Bewaard, met wat jullie allebei veranderden."))
        work.afresh()

    attempt(act)


def take_theirs() -> None:
    """Ends a conflict: the visitor's own change is let go."""
    visit().brand_work.say(_("Je ziet nu de werkversie zoals de ander haar bewaarde."))


def _keep(work: BrandWork, new: Brand | BrandSource, words: str) -> None:
    desk, seen = resources.brand_desk(), work.seen
    if seen is None:
        return
    try:
        made = desk.save(seen, new, visit().actor)
    except BrandDraftChanged as error:
        mine = new if isinstance(new, Brand) else desk.brand_of(replace(seen, source=new))
        theirs = error.fields["current"]
        work.conflict = BrandConflict(
            seen=desk.brand_of(seen),
            mine=mine,
            theirs=desk.brand_of(theirs),
            kept=theirs,
            by=error.fields["by"],
            problem=error,
        )
        return
    except BrandFileInvalid as error:
        if isinstance(new, Brand):
            # Where it stands in the file says nothing to who filled in a form.
            raise BrandFieldInvalid(problem=error.fields["problem"]) from error
        raise
    work.did(words, seen.source, made)


def _behind(work: BrandWork, error: BrandVersionBehind) -> BrandConflict:
    """Somebody published after the version that the working copy started from."""
    desk = resources.brand_desk()
    draft, theirs = desk.draft(work.organisation), resources.brand(work.organisation)
    try:
        seen = desk.brand_of_version(work.organisation, draft.base)
    except BrandVersionMissing:
        # It was deleted: all that differs is then taken as this visitor's.
        seen = theirs
    return BrandConflict(
        seen=seen,
        mine=desk.brand_of(draft),
        theirs=theirs,
        kept=replace(draft, base=error.fields["number"]),
        by=error.fields["by"],
        problem=error,
    )
