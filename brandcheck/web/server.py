"""Around the pages: a warm start, the language of the document, and a kind word when all fails."""

from __future__ import annotations

import asyncio
import gc
import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.pages_manager import PagesManager

from brandcheck.errors import BrandcheckError, SpellingUnavailable, explain
from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import messages

log = logging.getLogger(__name__)
# Streamlit logs a broken page with the message of the error, and that may quote a draft.
logging.getLogger("streamlit.error_util").disabled = True
# Our pages lie in `pages/`, and until `st.navigation` has run once Streamlit would take that folder
# for its own older way: the first visitor to come by a link would read "Page not found".
PagesManager.uses_pages_directory = False
_ENGLISH, _DUTCH = b'<html lang="en">', b'<html lang="nl">'


@asynccontextmanager
async def warm_up(_app: Any) -> AsyncIterator[dict[str, Any]]:
    """Loads the language pipeline while the first visitor is still on the way."""
    loop = asyncio.get_running_loop()
    tasks = [loop.run_in_executor(None, load) for load in (_load_speller, _load)]
    settled = asyncio.gather(*tasks, return_exceptions=True)
    settled.add_done_callback(_leave_alone)
    yield {"warm": tasks}


def _leave_alone(_loaded: object) -> None:
    """What is loaded stays for good. Streamlit collects garbage after every run of a page, and
    going through a language pipeline for it costs 0.15 s each time, in which no other page runs."""
    gc.collect()
    gc.freeze()


def _load() -> None:
    """Opens everything, and reads one sentence per organisation: that loads the word lists."""
    try:
        workspace = resources.workspace()
        for entry in workspace.brand_entries():
            workspace.check("Gisteren stond Piet op de ladder.", brand=entry.id)
        resources.editorial()
    except BrandcheckError as error:
        log.error("%s", explain(error))  # the page says it again to whoever visits


def _load_speller() -> None:
    """The spelling rules load beside the rest, for they do not need it."""
    try:
        resources.workspace().speller.check("Hallo.", frozenset())
    except SpellingUnavailable as error:
        log.warning("%s", explain(error))


def say_sorry(error: Exception) -> bool:
    """What a visitor sees when something unforeseen breaks; the log never gets their text."""
    if isinstance(error, BrandcheckError):
        messages.problem(explain(error))
        return True
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s in a page\n%s", type(error).__name__, places)
    messages.problem(
        _("Er ging iets mis aan onze kant. Je tekst staat er nog; probeer het zo nog eens.")
    )
    return True


class DocumentLanguage:
    """Says that the page is Dutch. Streamlit's own page says English, and a screen reader
    would read it so. The switch to English changes it in the browser."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes everything on, with the language of an HTML page put right."""
        if not _asks_for_page(scope):
            await self._app(scope, receive, send)
            return
        # Compressed bytes cannot be read here, and the page is 2 kB.
        headers = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        await self._app(dict(scope, headers=headers), receive, _Page(send))


def _asks_for_page(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    return b"text/html" in dict(scope["headers"]).get(b"accept", b"")


class _Page:
    """Holds a page back until it is whole, and sends it on in Dutch."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message = {}
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
            return
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        body = self._body.replace(_ENGLISH, _DUTCH, 1)
        headers = [pair for pair in self._start["headers"] if pair[0] != b"content-length"]
        headers.append((b"content-length", str(len(body)).encode()))
        await self._send({**self._start, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})
