"""What happens around the pages."""

from __future__ import annotations

import asyncio
import gc

import pytest

from brandcheck.web import server


def test_what_was_loaded_at_the_start_is_left_alone_by_the_garbage_collector(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("_load", "_load_speller"):
        monkeypatch.setattr(server, name, lambda: None)

    async def start() -> int:
        async with server.warm_up(None) as state:
            await asyncio.gather(*state["warm"])
            await asyncio.sleep(0.05)
            return gc.get_freeze_count()

    gc.unfreeze()
    try:
        assert asyncio.run(start()) > 0
    finally:
        gc.unfreeze()
