"""The whole as the file it is: `brand.yaml` in an editor, the fault at its line."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from brandcheck.errors import BrandcheckError, BrandFileInvalid
from brandcheck.i18n import _
from brandcheck.tuning.versions import BrandDraft
from brandcheck.web import resources
from brandcheck.web.brand_actions import keep_file
from brandcheck.web.brand_state import BrandWork, TypedFile
from brandcheck.web.components import messages
from brandcheck.web.components.yaml_editor import Fault, Text, to_save, typed, yaml_editor
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit


def file(work: BrandWork, draft: BrandDraft, closed: bool) -> None:
    """The editor. What is typed stays until it can be kept, also after a visit elsewhere."""
    words = _(
        "Dit is brand.yaml, met al je opmerkingen. Wat je in de formulieren verandert, staat hier "
        "ook; voorbeeldposts hebben elk hun eigen bestand."
    )
    show(html('<p class="bc-soft">{words}</p>', words=words))
    if work.typed and work.typed.start != draft.source.yaml:
        messages.notice(
            _(
                "Sinds je hier typte, is de werkversie veranderd. Bewaar je, dan geldt wat hier "
                "staat."
            )
        )
    _editor(work, draft, closed)
    if work.typed:
        st.button(
            _("Begin opnieuw met de werkversie"),
            key="brand-file-again",
            type="tertiary",
            on_click=_forget,
        )


@st.fragment
def _editor(work: BrandWork, draft: BrandDraft, closed: bool) -> None:
    """A fragment: a pause in typing does not draw the whole page."""
    if work.redraw:
        # Something was kept: the rest of the page has to know.
        work.redraw = False
        st.rerun(scope="app")
    key, kept = work.key("yaml"), draft.source.yaml
    now = work.typed
    fault = Fault(now.text, now.line, now.problem) if now and now.problem else None
    yaml_editor(
        Text(now.text if now else kept, kept, fault),
        key=key,
        closed=closed,
        on_typed=lambda: _typed(key),
        on_save=lambda: _save(key),
    )


def _typed(key: str) -> None:
    work = visit().brand_work
    text = typed(key)
    if text is not None and work.seen is not None:
        work.typed = looked_at(work.seen, text, work.typed)


def looked_at(draft: BrandDraft, text: str, before: TypedFile | None = None) -> TypedFile | None:
    """What was typed, with the first fault in it; None when it is what is kept."""
    kept = draft.source.yaml
    if text == kept:
        return None
    made = TypedFile(text, before.start if before else kept)
    try:
        resources.brand_desk().brand_of(replace(draft, source=replace(draft.source, yaml=text)))
    except BrandFileInvalid as error:
        return _faulty(made, error)
    return made


def _save(key: str) -> None:
    work = visit().brand_work
    text = to_save(key)
    if text is None or work.seen is None:
        return
    if keep_file(text):
        work.typed = None
    else:
        made = TypedFile(text, work.typed.start if work.typed else work.seen.source.yaml)
        work.typed = _faulty(made, work.problem)
        if isinstance(work.problem, BrandFileInvalid):
            # It is said under the editor, at its line.
            work.problem = None
    work.redraw = True


def _faulty(made: TypedFile, error: BrandcheckError | None) -> TypedFile:
    if not isinstance(error, BrandFileInvalid):
        return made
    where = error.fields["file"]
    problem = error.fields["problem"]
    if where.endswith(".md"):
        # The editor holds brand.yaml; this stands in an example post beside it.
        words = _("In de voorbeeldpost {file}: {problem}")
        return replace(made, line=1, problem=words.format(file=where, problem=problem))
    return replace(made, line=error.fields["line"], problem=problem)


def _forget() -> None:
    work = visit().brand_work
    work.typed = None
    work.afresh()
