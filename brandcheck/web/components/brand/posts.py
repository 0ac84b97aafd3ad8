"""The labelled posts: what merkfit learns from and is tried on. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import streamlit as st

from brandcheck.brand import Brand, ExamplePost, Level
from brandcheck.brand.changing import new_id, with_post, without_post
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.web.brand_actions import attempt, change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand.fields import area, choice, keep, line
from brandcheck.web.components.story.shown import VOICES
from brandcheck.web.components.words import excerpt
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

LEVELS: tuple[Level, ...] = get_args(Level)
_LEVELS: dict[str, str] = {
    "shown": N_("laat een waarde zien"),
    "named": N_("noemt een waarde alleen"),
    "absent": N_("gaat er niet over"),
    "contradicts": N_("gaat ertegen in"),
}


def posts(work: BrandWork, brand: Brand, closed: bool) -> None:
    """Which posts there are, and the chosen one to change."""
    words = _(
        "Posts waarvan jullie zeggen of ze passen. Merkfit leert ervan, en je ziet er meteen op "
        "wat een wijziging doet. Kies ook posts die niet passen."
    )
    show(html('<p class="bc-soft">{words}</p>', words=words))
    chosen = _choose(work, brand)
    if not closed:
        _new(work)
    if chosen:
        _form(work, brand, chosen, closed)


def _choose(work: BrandWork, brand: Brand) -> ExamplePost | None:
    held = {post.id: post for post in brand.posts}
    if not held:
        show(html("<p>{words}</p>", words=_("Er zijn nog geen posts.")))
        return None
    if work.post not in held:
        work.post = next(iter(held))
    key = work.key("post")
    st.selectbox(
        _("Post ({count})").format(count=len(held)),
        list(held),
        index=list(held).index(work.post),
        format_func=lambda id_: _title(held[id_]) if id_ in held else str(id_),
        key=key,
        on_change=_turn,
        args=(key,),
    )
    return held[work.post]


def _title(post: ExamplePost) -> str:
    sign = "✓" if post.on_brand else "✗"
    return f"{sign} {excerpt(post.text, 70)}"


def _turn(key: str) -> None:
    visit().brand_work.post = st.session_state[key]


def _form(work: BrandWork, brand: Brand, post: ExamplePost, closed: bool) -> None:
    said = _("De post is bewaard.")

    def name(field: str) -> str:
        return f"post-{field}-{post.id}"

    area(
        work, _("Tekst"), post.text, _putting(post.id, "text"), said,
        name=name("text"), closed=closed, height=220,
    )  # fmt: skip
    key = work.key(name("on"))
    st.toggle(
        _("Zouden jullie dit plaatsen zoals het is?"),
        value=post.on_brand,
        key=key,
        on_change=keep,
        args=(key, _putting(post.id, "on_brand"), said),
        disabled=closed,
    )
    line(
        work, _("Waarom (niet)?"), post.why, _putting(post.id, "why"), said,
        name=name("why"), closed=closed,
    )  # fmt: skip
    _values(work, brand, post, said, closed)
    with st.container(key="brand-post-fields"):
        _choices(work, brand, post, said, closed)
        line(
            work, _("Wie schreef het (functie)"), post.role, _putting(post.id, "role"), said,
            name=name("role"), closed=closed,
        )  # fmt: skip
    if not closed:
        st.button(
            _("Haal deze post weg"),
            key=work.key(name("gone")),
            icon=":material/delete:",
            type="tertiary",
            on_click=_remove,
            args=(post.id,),
        )


def _values(work: BrandWork, brand: Brand, post: ExamplePost, said: str, closed: bool) -> None:
    labels: dict[str, str] = {value.id: value.label for value in brand.values}
    key = work.key(f"post-values-{post.id}")
    st.multiselect(
        _("Over welke waarden gaat het?"),
        list(labels),
        default=[name for name in post.values if name in labels],
        format_func=lambda id_: labels.get(str(id_), str(id_)),
        placeholder=_("Geen"),
        key=key,
        on_change=keep,
        args=(key, _putting(post.id, "values"), said, tuple),
        disabled=closed,
    )


def _choices(work: BrandWork, brand: Brand, post: ExamplePost, said: str, closed: bool) -> None:
    audiences = {"": _("geen")} | {audience.id: audience.name for audience in brand.audiences}
    names = {id_: channel.name for id_, channel in channels().items()}
    for field, label, options in (
        ("level", _("Wat doet het met de waarde?"), {k: _(v) for k, v in _LEVELS.items()}),
        ("teller", _("Stem"), {k: _(v) for k, v in VOICES.items()}),
        ("channel", _("Kanaal"), names),
        ("audience", _("Doelgroep"), audiences),
    ):
        choice(
            work,
            label,
            list(options),
            getattr(post, field),
            _putting(post.id, field),
            said,
            name=f"post-{field}-{post.id}",
            closed=closed,
            words=lambda id_, options=options: options.get(id_, id_),
        )


def _putting(post_id: str, field: str) -> Callable[[Brand, Any], Brand]:
    def put(brand: Brand, held: Any) -> Brand:
        post = next((post for post in brand.posts if post.id == post_id), None)
        return with_post(brand, post.model_copy(update={field: held})) if post else brand

    return put


def _remove(post_id: str) -> None:
    change(lambda brand: without_post(brand, post_id), _("De post is uit de werkversie."))


def _new(work: BrandWork) -> None:
    with (
        st.popover(_("Nieuwe post"), icon=":material/add:", key=work.key("post-new")),
        st.form(key=work.key("post-form"), border=False),
    ):
        keys = (work.key("post-new-text"), work.key("post-new-on"))
        st.text_area(_("Tekst"), max_chars=4000, height=200, key=keys[0])
        st.toggle(_("Zouden jullie dit plaatsen zoals het is?"), value=True, key=keys[1])
        st.form_submit_button(_("Zet erbij"), type="primary", on_click=_add, args=keys)


def _add(text_key: str, on_key: str) -> None:
    text, on_brand = str(st.session_state[text_key] or "").strip(), st.session_state[on_key]

    def act(work: BrandWork) -> None:
        if not text:
            raise BrandFieldInvalid(problem=_("Plak eerst de tekst van de post."))

        def make(brand: Brand) -> Brand:
            start = " ".join(text.split()[:5])
            work.post = new_id(start, [post.id for post in brand.posts])
            return with_post(brand, ExamplePost(id=work.post, text=text, on_brand=on_brand))

        if change(make, _("De post staat erbij.")):
            work.afresh()

    attempt(act)
