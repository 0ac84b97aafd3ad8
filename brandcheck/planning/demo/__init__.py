"""A demonstration calendar per sample organisation: made up, and marked so on every story."""

from brandcheck.planning.demo.data import DemoCalendar, DemoStory, has_demo, read_demo
from brandcheck.planning.demo.stories import demo_settings, demo_stories

__all__ = [
    "DemoCalendar",
    "DemoStory",
    "demo_settings",
    "demo_stories",
    "has_demo",
    "read_demo",
]
