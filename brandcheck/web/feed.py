"""The calendar at a secret address, for agendas that come by on their own.

The secret is the whole of the door: it is never logged, only its hash is looked up, and whoever has
it can read and nothing else.
"""

from __future__ import annotations

import logging
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from brandcheck.errors import BrandcheckError, FeedRevoked, explain
from brandcheck.planning.feeds import FEED_PATH
from brandcheck.web import resources

log = logging.getLogger(__name__)
RETRY_SECONDS = "300"
# Nobody else may keep it or find it, and the address is not passed on.
_PRIVATE = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


def feed_route() -> Route:
    """The route. Only GET and HEAD."""
    # A plain function: the server runs it beside its loop, for the database makes it wait.
    return Route(FEED_PATH, _answer, methods=["GET"], name="feed")


def _answer(request: Request) -> Response:
    # Not above: the proposal's solver comes along with it, and the first page does not need it.
    from brandcheck.exchange import feed_file

    try:
        file = feed_file(resources.editorial(), request.path_params["token"])
    except FeedRevoked as error:
        return PlainTextResponse(explain(error), 404, _PRIVATE)
    except BrandcheckError as error:
        log.error("%s: no feed for now", type(error).__name__)
        later = {**_PRIVATE, "Retry-After": RETRY_SECONDS}
        return PlainTextResponse(explain(error), 503, later)
    tag = f'"{sha256(file.data).hexdigest()}"'
    headers = {**_PRIVATE, "ETag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    headers["Content-Disposition"] = f'inline; filename="{file.name}"'
    return Response(file.data, media_type=file.mime, headers=headers)
