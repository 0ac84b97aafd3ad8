"""What the commands of the calendar share: the desk, who does it, and which stories."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from brandcheck.channels import find_channel
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.story import Status
from brandcheck.workspace import Workspace

if TYPE_CHECKING:
    from brandcheck.editorial import Editorial

BrandOption = Annotated[str, typer.Option("--brand", help="Organisatie, zie: brandcheck brands.")]
AsOption = Annotated[str, typer.Option("--as", help="Je naam, voor de geschiedenis.")]
RoleOption = Annotated[Role, typer.Option("--role", help="Wat je hier doet.")]
ChannelsOption = Annotated[
    list[str] | None, typer.Option("--channel", help="Alleen dit kanaal; mag vaker.")
]
TellersOption = Annotated[
    list[str] | None, typer.Option("--teller", help="Alleen van deze verteller; mag vaker.")
]
StatusesOption = Annotated[
    list[Status] | None, typer.Option("--status", help="Alleen met deze status; mag vaker.")
]
ValuesOption = Annotated[
    list[str] | None, typer.Option("--value", help="Alleen over deze waarde; mag vaker.")
]
TagsOption = Annotated[
    list[str] | None, typer.Option("--tag", help="Alleen met dit label; mag vaker.")
]


class Shown(StrEnum):
    """How a result is printed."""

    TEXT = "text"
    JSON = "json"


ShownOption = Annotated[Shown, typer.Option("--format", help="text of json.")]


def open_desk(brand: str) -> tuple[Editorial, str]:
    """The desk, and the id of the organisation.

    Raises BrandMissing, BrandFileInvalid, DatabaseUnavailable or DatabaseOutdated.
    """
    # Not above: the solver comes along with it, and `brandcheck check` does not need it.
    from brandcheck.editorial import Editorial

    workspace = Workspace()
    organisation = workspace.brand_in_use(brand).brand.id
    return Editorial.of(workspace), organisation


def actor(name: str, role: Role) -> Actor:
    """Who does it."""
    return Actor(name=name.strip(), role=role)


def story_filter(
    channels: list[str] | None,
    tellers: list[str] | None,
    statuses: list[Status] | None,
    values: list[str] | None,
    tags: list[str] | None,
) -> StoryFilter:
    """Which stories are meant. Raises ChannelMissing."""
    for channel in channels or ():
        find_channel(channel)
    return StoryFilter(
        channels=frozenset(channels or ()),
        tellers=frozenset(tellers or ()),
        statuses=frozenset(statuses or ()),
        values=frozenset(values or ()),
        tags=frozenset(tags or ()),
    )
