"""What a channel allows: one YAML each, counters, the fold."""

from brandcheck.channels.fit import Fit, fit
from brandcheck.channels.model import Channel, channels, find_channel

__all__ = ["Channel", "Fit", "channels", "find_channel", "fit"]
