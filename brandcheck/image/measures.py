"""How profiles of values are measured. A profile is a row of shares that add up to 1.

Entropy in bits (Shannon 1948); Jensen-Shannon divergence in bits (Lin 1991), which is 0 for equal
profiles, 1 for profiles without a value in common, and the same both ways.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np


@dataclass(frozen=True, slots=True)
class Figures:
    """Three figures of an image, each from 0 to 1.

    breadth: H(P) / log2 K, the normalised entropy of the profile P over K values; 1: all alike.
    incoherence: (1/n) Σ JSD(p_s, P) / c_K, how far the stories p_s lie from the whole; c_K is the
    most that K values allow, so 1: each story about one value, and every value as often.
    gap: JSD(P, Q), how far the profile lies from the wished one Q.
    """

    breadth: float
    incoherence: float
    gap: float


def entropy(profiles: np.ndarray) -> np.ndarray:
    """H, in bits, along the last axis; a share of 0 adds nothing."""
    logs = np.log2(profiles, out=np.zeros_like(profiles, dtype=float), where=profiles > 0)
    return -(profiles * logs).sum(axis=-1)


def divergence(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """JSD(p, q) = H((p + q) / 2) - (H(p) + H(q)) / 2, along the last axis; 0 to 1."""
    middle = entropy((one + other) / 2)
    return np.clip(middle - (entropy(one) + entropy(other)) / 2, 0.0, 1.0)


def breadth(profile: np.ndarray) -> float:
    """The normalised entropy; 1 when there is only one value to have."""
    values = profile.shape[-1]
    return 1.0 if values < 2 else min(1.0, float(entropy(profile)) / float(np.log2(values)))


@cache
def most_incoherent(values: int) -> float:
    """c_K: the mean divergence of stories about one value each, all K values as often. No other
    set of stories reaches more: divergence is convex in the story, and its sum over values concave
    in their shares."""
    one, even = np.zeros(values), np.full(values, 1 / values)
    one[0] = 1.0
    return float(divergence(one, even))


def figures_of(
    shares: np.ndarray, wished: np.ndarray, weights: np.ndarray | None = None
) -> Figures:
    """The figures of stories: one row of shares each, weighing the same unless told otherwise."""
    profile, most = np.average(shares, axis=0, weights=weights), most_incoherent(shares.shape[1])
    apart = float(np.average(divergence(shares, profile), weights=weights))
    return Figures(
        breadth=breadth(profile),
        incoherence=min(1.0, apart / most) if most else 0.0,
        gap=float(divergence(profile, wished)),
    )
