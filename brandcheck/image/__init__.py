"""The image of an organisation: which values all its stories together show, sharp or diffuse."""

from brandcheck.image.comparing import By, Comparison, Group, compare, differing, groups
from brandcheck.image.drift import drift, quarter_of
from brandcheck.image.image import Certainty, Image, image_of
from brandcheck.image.measures import (
    Figures,
    breadth,
    divergence,
    entropy,
    figures_of,
    most_incoherent,
)
from brandcheck.image.moving import Pull, Sharpening, pulls, sharpen
from brandcheck.image.resampling import Interval
from brandcheck.image.story import ImageStory, image_story
from brandcheck.image.thresholds import Thresholds, shipped_thresholds
from brandcheck.image.verdict import Verdict, is_elsewhere, verdict_of
from brandcheck.image.wished import is_chosen, wished_profile

__all__ = [
    "By",
    "Certainty",
    "Comparison",
    "Figures",
    "Group",
    "Image",
    "ImageStory",
    "Interval",
    "Pull",
    "Sharpening",
    "Thresholds",
    "Verdict",
    "breadth",
    "compare",
    "differing",
    "divergence",
    "drift",
    "entropy",
    "figures_of",
    "groups",
    "image_of",
    "image_story",
    "is_chosen",
    "is_elsewhere",
    "most_incoherent",
    "pulls",
    "quarter_of",
    "sharpen",
    "shipped_thresholds",
    "verdict_of",
    "wished_profile",
]
