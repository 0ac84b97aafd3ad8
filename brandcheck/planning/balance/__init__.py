"""How the stories are divided: values, the six C's, channels, audiences, voices, tellers, talk."""

from brandcheck.planning.balance.c_rules import CAnswer, read_six_cs
from brandcheck.planning.balance.effect import Effect
from brandcheck.planning.balance.having import has
from brandcheck.planning.balance.helpers import Fill, Helper
from brandcheck.planning.balance.keys import DIMENSIONS, TITLES, Key, keys_of
from brandcheck.planning.balance.result import DimensionBalance
from brandcheck.planning.balance.rows import Row, on_the_calendar
from brandcheck.planning.balance.six_cs import SIX_CS, serves, six_cs
from brandcheck.planning.balance.targets import Aim, aim_of, suggested_targets
from brandcheck.planning.balance.weighing import LOOK_BACK_WEEKS, Balance, balance

__all__ = [
    "DIMENSIONS",
    "LOOK_BACK_WEEKS",
    "SIX_CS",
    "TITLES",
    "Aim",
    "Balance",
    "CAnswer",
    "DimensionBalance",
    "Effect",
    "Fill",
    "Helper",
    "Key",
    "Row",
    "aim_of",
    "balance",
    "has",
    "keys_of",
    "on_the_calendar",
    "read_six_cs",
    "serves",
    "six_cs",
    "suggested_targets",
]
