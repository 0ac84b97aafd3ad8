"""How many stories a week, and how often each channel may be used."""

from __future__ import annotations

import streamlit as st

from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings, ChannelRule
from brandcheck.web.components.agreements.change import change, keep, may_change
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_EVERY = ""
_MAXIMUM_A_DAY, _MINUTES = 50, 10_080


def show(current: Visit, settings: CalendarSettings) -> None:
    """The rhythm, the rule for every channel, and the channels with a rule of their own."""
    key, closed = current.stories.agreed("stories_a_week"), not may_change(current)
    st.number_input(
        _("Verhalen per week"),
        0,
        100,
        value=settings.stories_a_week,
        key=key,
        help=_("Een voorstel vult een week tot hier en niet verder."),
        on_change=keep,
        args=("stories_a_week", key),
        disabled=closed,
    )
    _rule(current, _("Elk kanaal"), _EVERY, settings.default_channel_rule)
    for channel, rule in settings.channel_rules.items():
        _rule(current, _called(channel), channel, rule)
    others = [channel for channel in channels() if channel not in settings.channel_rules]
    if others and not closed:
        key = current.stories.agreed(f"channel-{len(others)}")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.selectbox(
                _("Een kanaal met een eigen afspraak"),
                others,
                format_func=_called,
                key=key,
                filter_mode=None,
            )
            st.button(_("Voeg toe"), key="channel-add", on_click=_add, args=(key,))


def _called(channel: str) -> str:
    return channels()[channel].called if channel in channels() else channel


def _rule(current: Visit, title: str, channel: str, rule: ChannelRule) -> None:
    keys = {
        name: current.stories.agreed(f"rule-{channel}-{name}")
        for name in ("maximum_a_day", "minutes_apart")
    }
    closed = not may_change(current)
    with st.container(key=f"rule-{channel or 'every'}", border=True):
        put(html("<strong>{title}</strong>", title=title))
        left, right = st.columns(2)
        left.number_input(
            _("Hoogstens per dag"),
            0,
            _MAXIMUM_A_DAY,
            value=rule.maximum_a_day,
            key=keys["maximum_a_day"],
            on_change=_keep,
            args=(channel, keys),
            disabled=closed,
        )
        right.number_input(
            _("Minuten tussen twee berichten"),
            0,
            _MINUTES,
            value=rule.minutes_apart,
            step=30,
            key=keys["minutes_apart"],
            on_change=_keep,
            args=(channel, keys),
            disabled=closed,
        )
        if channel and not closed:
            st.button(
                _("Geen eigen afspraak"),
                key=f"rule-{channel}-gone",
                type="tertiary",
                on_click=_remove,
                args=(channel,),
            )


def _keep(channel: str, keys: dict[str, str]) -> None:
    rule = ChannelRule.model_validate({name: st.session_state[key] for name, key in keys.items()})
    if channel:
        change(lambda settings: {"channel_rules": {**settings.channel_rules, channel: rule}})
    else:
        change(lambda _settings: {"default_channel_rule": rule})


def _add(key: str) -> None:
    channel = st.session_state[key]
    change(
        lambda settings: {
            "channel_rules": {**settings.channel_rules, channel: settings.default_channel_rule}
        }
    )


def _remove(channel: str) -> None:
    change(
        lambda settings: {
            "channel_rules": {c: r for c, r in settings.channel_rules.items() if c != channel}
        }
    )
