"""The week as a page to print: one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from brandcheck.i18n import _, current_locale
from brandcheck.planning.download import Download, file_name
from brandcheck.planning.week_plan.plan import PlanDay, PlanLine, WeekPlan

PAGE_MIME = "text/html; charset=utf-8"
_STYLE = """
  body { font: 11pt/1.5 system-ui, "Segoe UI", sans-serif; color: #1c2b2f; background: #fff;
         max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
  h2 { font-size: 13pt; margin: 1.6rem 0 0.2rem; border-bottom: 1px solid #85897f; }
  h2::first-letter { text-transform: uppercase; }
  h3 { font-size: 11pt; margin: 0.9rem 0 0; }
  p { margin: 0.15rem 0; } .soft { color: #56646a; }
  .pause { border: 2px solid #93394f; padding: 0.4rem 0.7rem; font-weight: 600; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; margin-top: 0.3rem; }
  article { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  @page { size: A4; margin: 18mm; }
  @media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def week_page(plan: WeekPlan) -> Download:
    """The plan as a page. Everything a person typed is escaped, and nothing in it can run."""
    title = escape(f"{plan.title}, {plan.organisation}")
    body = "\n".join(_body(plan))
    page = f"""<!doctype html>
<html lang="{current_locale()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""
    name = file_name(_("weekplan"), plan.organisation_id, str(plan.week), suffix="html")
    return Download(page.encode("utf-8", "replace"), name, PAGE_MIME)


def _body(plan: WeekPlan) -> Iterator[str]:
    yield f"<h1>{escape(plan.title)}</h1>"
    yield f'<p class="soft">{escape(plan.organisation)}</p>'
    if plan.pause:
        yield f'<p class="pause" role="alert">⏸ {escape(plan.pause)}</p>'
    if plan.headline:
        yield f"<p>{escape(plan.headline)}</p>"
    for day in plan.days:
        yield from _day(day)


def _day(day: PlanDay) -> Iterator[str]:
    yield f"<section><h2>{escape(day.title)}</h2>"
    if day.marks:
        yield f'<p class="soft">{escape(", ".join(day.marks))}</p>'
    if not day.lines:
        yield f'<p class="soft">{escape(_("Nog niets gepland."))}</p>'
    yield from map(_article, day.lines)
    yield "</section>"


def _article(line: PlanLine) -> str:
    facts = escape(" · ".join((line.status, *line.facts)))
    text = f'<p class="text">{escape(line.text)}</p>' if line.text else ""
    heading = f"<h3>{escape(line.time)} {escape(line.title)}</h3>"
    return f'<article>{heading}<p class="soft">{facts}</p>{text}</article>'
