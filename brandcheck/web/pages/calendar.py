"""Kalender: the week that the editor plans."""

from brandcheck.web.components.planner import desk

desk.show()
