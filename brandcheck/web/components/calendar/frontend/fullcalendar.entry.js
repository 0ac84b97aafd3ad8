// FullCalendar with the views that brandcheck shows, left where the calendar component finds it.

import { Calendar } from "@fullcalendar/core";
import nl from "@fullcalendar/core/locales/nl";
import dayGrid from "@fullcalendar/daygrid";
import interaction, { Draggable } from "@fullcalendar/interaction";
import list from "@fullcalendar/list";
import timeGrid from "@fullcalendar/timegrid";

export default function () {
  if (globalThis.brandcheckFullCalendar) return;
  const plugins = [dayGrid, timeGrid, list, interaction];
  globalThis.brandcheckFullCalendar = { Calendar, Draggable, plugins, nl };
  globalThis.dispatchEvent(new Event("brandcheck-fullcalendar"));
}
