"""What each step in a story's life is called on a button."""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.planning.lifecycle import Step
from brandcheck.planning.story import Status

_VERBS = {
    Status.IDEA: N_("Maak er weer een idee van"),
    Status.CONCEPT: N_("Maak er een concept van"),
    Status.IN_REVIEW: N_("Stuur ter beoordeling"),
    Status.CHANGES_ASKED: N_("Vraag om een aanpassing"),
    Status.APPROVED: N_("Keur goed"),
    Status.PLANNED: N_("Plan in"),
    Status.PUBLISHED: N_("Is geplaatst"),
    Status.ARCHIVED: N_("Archiveer"),
    Status.REJECTED: N_("Wijs af"),
}
_BACKWARDS = {
    (Status.PLANNED, Status.APPROVED): N_("Haal uit de planning"),
    (Status.PUBLISHED, Status.PLANNED): N_("Toch niet geplaatst"),
    (Status.ARCHIVED, Status.PUBLISHED): N_("Haal uit het archief"),
    (Status.IN_REVIEW, Status.CONCEPT): N_("Trek terug"),
}
# The step that carries a story on; the others are ways back or aside.
_ONWARDS = {
    Status.IDEA: (Status.CONCEPT,),
    Status.CONCEPT: (Status.IN_REVIEW, Status.APPROVED),
    Status.IN_REVIEW: (Status.APPROVED,),
    Status.CHANGES_ASKED: (Status.IN_REVIEW, Status.CONCEPT),
    Status.APPROVED: (Status.PLANNED,),
    Status.PLANNED: (Status.PUBLISHED,),
    Status.PUBLISHED: (Status.ARCHIVED,),
}


def verb(step: Step) -> str:
    """The words on its button."""
    return _(_BACKWARDS.get((step.source, step.target), _VERBS[step.target]))


def onwards_first(steps: list[Step]) -> list[Step]:
    """The steps with the one that carries the story on in front."""
    return sorted(steps, key=lambda step: step is not onwards(steps))


def onwards(steps: list[Step]) -> Step | None:
    """The step among these that carries the story on."""
    found = {step.target: step for step in steps}
    wanted = _ONWARDS.get(steps[0].source, ()) if steps else ()
    return next((found[target] for target in wanted if target in found), None)
