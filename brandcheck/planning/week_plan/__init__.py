"""The plan of a week, to hand out: a Word document and a page to print."""

from brandcheck.planning.week_plan.page import week_page
from brandcheck.planning.week_plan.plan import PlanDay, PlanLine, WeekPlan, week_plan
from brandcheck.planning.week_plan.word import week_document

__all__ = ["PlanDay", "PlanLine", "WeekPlan", "week_document", "week_page", "week_plan"]
