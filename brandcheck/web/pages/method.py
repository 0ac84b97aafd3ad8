"""Zo werkt het: how each score is made, from the rubrics the scorer uses."""

from brandcheck.web import resources
from brandcheck.web.components import frame, platform_tips, rubrics
from brandcheck.web.state import visit

visit()
workspace = frame.waiting_for(resources.workspace)
rubrics.show(workspace.rubrics)
platform_tips.show()
