"""Migrations: they make the tables of the program, keep what is there, and work whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from brandcheck.errors import DatabaseNewer, DatabaseOutdated, DatabaseUnavailable
from brandcheck.planning.story import Story
from brandcheck.storage import Storage, migrations, schema
from brandcheck.storage.engine import open_engine
from brandcheck.storage.tables import Base, StoryRow
from tests.unit.storage.conftest import NOW, ORGANISATION, story

LATER = '''
"""A later step."""

import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = {before!r}


def upgrade() -> None:
    op.add_column("story", sa.Column("mood", sa.Text(), nullable=False, server_default="blij"))
    op.drop_index("ix_story_bin", "story")
    op.execute("UPDATE story SET title = 'Nieuw'")
    # Made anew on SQLite, while the trail refers to it.
    with op.batch_alter_table("story", recreate="auto") as table:
        table.alter_column("owner", nullable=True)
    {last}
'''


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    opened = open_engine(url)
    yield opened
    opened.dispose()


def test_migrations_and_tables_agree(engine: Engine) -> None:
    schema.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_field_of_a_story_has_a_column() -> None:
    columns = set(StoryRow.__table__.columns.keys())
    assert set(Story.model_fields) == columns - {"changed_by"}


def test_what_was_kept_at_the_first_migration_is_still_there(engine: Engine, url: str) -> None:
    schema.upgrade(engine, "0001")
    with engine.begin() as connection:
        connection.execute(text(FIRST_STORY), {"now": NOW.replace(tzinfo=None)})
    schema.upgrade(engine)
    storage = Storage.open(url)
    kept = storage.stories.get("s1")
    assert kept == story(id="s1", version=3, title="Oud", tags=("a",), changed=NOW, created=NOW)
    assert storage.stories.save(kept.but(title="Nieuw"), "Bas").version == 4
    storage.close()


FIRST_STORY = f"""
INSERT INTO story (id, organisation, version, title, text, "values", audience, channels, teller,
    voice, owner, status, locked, tags, consent, notes, links, image_note, alt_text, reason,
    published_link, fictional, created, changed, changed_by)
VALUES ('s1', '{ORGANISATION}', 3, 'Oud', '', '[]', '', '[]', '', 'employee', '', 'idea', false,
    '["a"]', '[]', '', '[]', '', '', '', '', false, :now, :now, 'Noor')
"""


def test_two_servers_start_at_once_on_an_empty_database(url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        for opened in pool.map(lambda _: Storage.open(url), range(3)):
            assert opened.stories.list(ORGANISATION) == []
            opened.close()


def test_a_newer_database_is_left_alone(engine: Engine, url: str) -> None:
    schema.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for attempt in (lambda: Storage.open(url), lambda: schema.upgrade_at(url)):
        with pytest.raises(DatabaseNewer, match="nieuwere brandcheck"):
            attempt()


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program with one more migration, which a test writes."""
    folder = tmp_path / "migrations"
    shutil.copytree(Path(migrations.__file__).parent, folder)
    step = folder / "versions" / "later.py"
    before = schema.newest()
    step.write_text(LATER.format(before=before, last=""))

    def config() -> Config:
        made = Config()
        made.set_main_option("script_location", str(folder))
        return made

    schema.newest.cache_clear()
    monkeypatch.setattr(schema, "_config", config)
    monkeypatch.setattr(schema, "_scripts", lambda: schema.ScriptDirectory.from_config(config()))
    yield step
    schema.newest.cache_clear()


def test_an_older_database_is_upgraded_with_its_contents(url: str, engine: Engine, request) -> None:
    storage = Storage.open(url)
    added = storage.stories.add(story(), "Noor")
    request.getfixturevalue("later")
    if engine.dialect.name == "postgresql":
        with pytest.raises(DatabaseOutdated, match="brandcheck db upgrade"):
            Storage.open(url)
        assert schema.upgrade_at(url)[1] == "later"
    opened = Storage.open(url)
    assert opened.stories.get(added.id) == added.model_copy(update={"title": "Nieuw"})
    assert schema.current(engine) == "later"
    changed = opened.stories.save(opened.stories.get(added.id).but(title="Nieuwer"), "Bas")
    assert len(opened.stories.history(changed.id)) == 2
    opened.close()
    storage.close()


def test_a_migration_that_fails_changes_nothing(url: str, engine: Engine, request) -> None:
    storage = Storage.open(url)
    added = storage.stories.add(story(), "Noor")
    before = schema.newest()
    step: Path = request.getfixturevalue("later")
    step.write_text(LATER.format(before=before, last='op.execute("SELECT 1 FROM nergens")'))
    with pytest.raises(DatabaseUnavailable):
        schema.upgrade_at(url)
    assert schema.current(engine) == before
    assert "mood" not in {column["name"] for column in inspect(engine).get_columns("story")}
    assert storage.stories.get(added.id) == added
    storage.close()
