"""What a channel allows: one YAML each, counters, the fold; and tips that never count."""

from brandcheck.channels.fit import Fit, fit
from brandcheck.channels.model import Channel, channels, find_channel
from brandcheck.channels.tips import PlatformTip, all_tips, platform_tips

__all__ = [
    "Channel",
    "Fit",
    "PlatformTip",
    "all_tips",
    "channels",
    "find_channel",
    "fit",
    "platform_tips",
]
