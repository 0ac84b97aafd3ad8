"""The proposal: one to four weeks filled from the backlog, by hard rules and weighted wishes."""

from brandcheck.planning.proposal.placed import Breach, Placed
from brandcheck.planning.proposal.proposing import propose
from brandcheck.planning.proposal.result import LeftOut, Placement, Proposal
from brandcheck.planning.proposal.rules import breaches

__all__ = ["Breach", "LeftOut", "Placed", "Placement", "Proposal", "breaches", "propose"]
