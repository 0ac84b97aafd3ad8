"""`brandcheck calendar feed`: secret addresses for somebody's own agenda."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.cli.desk import (
    AsOption,
    BrandOption,
    ChannelsOption,
    RoleOption,
    Shown,
    ShownOption,
    StatusesOption,
    TagsOption,
    TellersOption,
    ValuesOption,
    actor,
    open_desk,
    story_filter,
)
from brandcheck.cli.plain import said_plainly
from brandcheck.i18n import _
from brandcheck.planning.feeds import FeedWish
from brandcheck.planning.lifecycle import Role
from brandcheck.planning.moments import dutch_moment

app = typer.Typer(no_args_is_help=True, help="Geheime adressen voor ieders eigen agenda.")


@app.command("create")
def create_command(
    title: Annotated[str, typer.Argument(help="Hoe de agenda heet.")],
    *,
    brand: BrandOption,
    person: Annotated[
        str, typer.Option(help="Alleen wat deze persoon vertelt of waar die voor zorgt.")
    ] = "",
    channels: ChannelsOption = None,
    tellers: TellersOption = None,
    statuses: StatusesOption = None,
    values: ValuesOption = None,
    tags: TagsOption = None,
    server: Annotated[
        str, typer.Option(help="Het adres van de server, voor het hele adres.")
    ] = "http://localhost:8501",
    name: AsOption = "",
    role: RoleOption = Role.EDITOR,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Maak een geheim adres. Het staat hier één keer; bewaar het in je agenda."""
    from brandcheck.exchange import create_feed

    with said_plainly():
        desk, organisation = open_desk(brand)
        wanted = story_filter(channels, tellers, statuses, values, tags)
        wish = FeedWish.of(wanted, person)
        feed, path = create_feed(desk, organisation, title, wish, actor(name, role))
    address = server.rstrip("/") + path
    if output is Shown.JSON:
        typer.echo(json.dumps({"id": feed.id, "name": feed.name, "address": address}))
        return
    typer.echo(address)
    said = _("Wie dit adres heeft, kan meelezen. Intrekken: {command}")
    command = f"brandcheck calendar feed revoke {feed.id} --brand {organisation}"
    Console(stderr=True, soft_wrap=True).print(
        said.format(command=command), markup=False, highlight=False
    )


@app.command("list")
def list_command(*, brand: BrandOption, output: ShownOption = Shown.TEXT) -> None:
    """Toon de adressen die werken; het geheim zelf bewaren we niet."""
    with said_plainly():
        desk, organisation = open_desk(brand)
        feeds = desk.storage.feeds.list(organisation)
    if output is Shown.JSON:
        told = [
            {"id": f.id, "name": f.name, "wanted": f.wanted, "created": f.created.isoformat()}
            for f in feeds
        ]
        typer.echo(json.dumps(told))
        return
    table = Table(_("id"), _("naam"), _("gemaakt"), _("door"))
    for feed in feeds:
        made = dutch_moment(feed.created)
        table.add_row(feed.id, Text(feed.name), made, Text(feed.created_by))
    Console().print(table)


@app.command("revoke")
def revoke_command(
    feed_id: Annotated[str, typer.Argument(help="Het id, zie: feed list.")],
    *,
    brand: BrandOption,
    name: AsOption = "",
    role: RoleOption = Role.EDITOR,
) -> None:
    """Trek een adres in. Het werkt dan nooit meer."""
    from brandcheck.exchange import revoke_feed

    with said_plainly():
        desk, organisation = open_desk(brand)
        revoke_feed(desk, organisation, feed_id, actor(name, role))
    typer.echo(_("Ingetrokken. Agenda’s met dit adres zien het bij hun volgende ronde."))
