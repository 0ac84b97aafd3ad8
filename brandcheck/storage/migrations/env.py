"""Runs the migrations on the connection that `schema` gives; there is no ini file."""

from alembic import context

from brandcheck.storage.tables import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    # SQLite can take back a change of its tables too, since `engine` begins transactions itself.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
