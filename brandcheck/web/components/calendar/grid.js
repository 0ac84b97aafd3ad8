// FullCalendar: how it looks, and what a drag means.

const VIEWS = { week: "timeGridWeek", month: "dayGridMonth", list: "listWeek" };
const FIRST_HOUR = "08:00:00";
const DROP_HOUR = "T10:00";

function viewName(calendar) {
  return Object.keys(VIEWS).find((name) => VIEWS[name] === calendar.view.type);
}

function grid(kept, { Calendar, plugins, nl }) {
  const { data, narrow } = kept;
  kept.asked = data.window.count;
  const words = () => kept.data.words;
  return new Calendar(kept.board.grid, {
    plugins,
    locales: [nl],
    locale: data.locale === "en" ? "en-gb" : data.locale,
    firstDay: 1,
    timeZone: "UTC",
    now: nowInAmsterdam,
    nowIndicator: true,
    initialView: VIEWS[data.window.view ?? (narrow ? "list" : "week")],
    initialDate: data.window.date,
    headerToolbar: false,
    weekNumbers: true,
    weekNumberCalculation: "ISO",
    weekNumberContent: (info) => `${words().weekName} ${info.num}`,
    navLinks: false,
    allDaySlot: false,
    // A slot as small as the snap: in a larger one FullCalendar moves a card to the middle of it.
    slotDuration: "00:15:00",
    slotLabelInterval: "01:00:00",
    scrollTime: FIRST_HOUR,
    slotLabelFormat: { hour: "2-digit", minute: "2-digit", hour12: false },
    eventTimeFormat: { hour: "2-digit", minute: "2-digit", hour12: false },
    defaultTimedEventDuration: "01:15:00",
    forceEventDuration: true,
    displayEventEnd: false,
    eventDurationEditable: false,
    slotEventOverlap: false,
    eventMaxStack: 2,
    dayMaxEvents: 3,
    moreLinkContent: (info) => words().more.replace("{count}", info.num),
    moreLinkHint: (count) => words().more.replace("{count}", count),
    moreLinkDidMount: (info) => {
      info.el.setAttribute("role", "button");
      info.el.removeAttribute("aria-controls");
    },
    noEventsContent: () => words().nothing,
    closeHint: () => words().close,
    height: heightOf(kept, data.window.view ?? (narrow ? "list" : "week")),
    expandRows: false,
    stickyHeaderDates: true,
    dragRevertDuration: 0,
    longPressDelay: 400,
    dayHeaderContent: (info) => dayHeader(kept, info),
    dayCellContent: (info) => dayCell(kept, info),
    dayCellClassNames: (info) => kinds(kept, info.date),
    listDayFormat: { weekday: "long" },
    listDaySideFormat: { day: "2-digit", month: "2-digit", year: "numeric" },
    eventClassNames: (info) => classesOf(info.event.extendedProps.card),
    eventContent: (info) => ({ domNodes: face(kept, info) }),
    eventDidMount: (info) => dress(kept, info),
    eventClick: (info) => openCard(kept, info.event.extendedProps.card),
    eventDragStart: () => (kept.dragging = true),
    eventDragStop: (info) => letGo(kept, info),
    eventDrop: (info) => moved(kept, info.event),
    eventReceive: (info) => received(kept, info.event),
    datesSet: (info) => looked(kept, info),
  });
}

function heightOf(kept, view) {
  if (!kept.narrow) return 704;
  return view === "list" ? "auto" : 560;
}

function fill(kept) {
  const { calendar } = kept.board;
  const wanted = new Map(events(kept.data).map((event) => [event.id, event]));
  for (const event of calendar.getEvents()) {
    const now = wanted.get(event.id);
    const same = now && event.extendedProps.signature === now.extendedProps.signature;
    if (same && clock(event.start) === now.start) wanted.delete(event.id);
    else event.remove();
  }
  for (const event of wanted.values()) calendar.addEvent(event);
  const signature = JSON.stringify(kept.data.days);
  if (kept.daysSignature !== undefined && kept.daysSignature !== signature) {
    calendar.setOption("dayHeaderContent", (info) => dayHeader(kept, info));
    calendar.setOption("dayCellContent", (info) => dayCell(kept, info));
    calendar.setOption("dayCellClassNames", (info) => kinds(kept, info.date));
  }
  kept.daysSignature = signature;
}

function events(data) {
  const cards = data.cards.map((card) => ({
    id: card.key,
    title: card.title,
    start: card.start,
    editable: card.movable,
    interactive: true,
    extendedProps: { card, signature: JSON.stringify([card, card.key === data.selected]) },
  }));
  const shades = data.shades.map((shade, index) => ({
    id: `shade-${index}`,
    start: shade.start,
    end: shade.end,
    display: "background",
    classNames: [`shade-${shade.kind}`],
    extendedProps: { shade, signature: JSON.stringify(shade) },
  }));
  return [...cards, ...shades];
}

function marksOf(kept, date) {
  return kept.data.days[clock(date).slice(0, 10)] ?? [];
}

function kinds(kept, date) {
  return [...new Set(marksOf(kept, date).map((mark) => `day-${mark.kind}`))];
}

function dayMarks(kept, date) {
  const marks = marksOf(kept, date);
  if (!marks.length) return null;
  const names = marks.map((mark) =>
    make("span", { class: "mark", "data-kind": mark.kind, title: mark.name }, mark.name),
  );
  return make("span", { class: "marks" }, ...names);
}

function dayHeader(kept, info) {
  const day = spoken(kept, info.date, { weekday: "short" });
  if (info.view.type === VIEWS.month) return day;
  if (info.view.type === VIEWS.list) {
    return { domNodes: [listHeader(kept, info.date)] };
  }
  const name = make("span", { class: "day" }, `${day} ${dutchDate(info.date).slice(0, 5)}`);
  const marks = dayMarks(kept, info.date);
  return { domNodes: marks ? [name, marks] : [name] };
}

function listHeader(kept, date) {
  const day = spoken(kept, date, { weekday: "long" });
  const marks = dayMarks(kept, date);
  return make("span", { class: "listday" }, `${day} ${dutchDate(date)}`, marks ?? "");
}

function dayCell(kept, info) {
  if (info.view.type !== VIEWS.month) return undefined;
  const number = make("span", { class: "number" }, String(info.date.getUTCDate()));
  const marks = dayMarks(kept, info.date);
  return { domNodes: marks ? [marks, number] : [number] };
}

function looked(kept, info) {
  if (!kept.board.calendar) return;
  const seen = {
    view: viewName(kept.board.calendar),
    date: clock(info.view.currentStart).slice(0, 10),
    start: info.startStr.slice(0, 10),
    end: info.endStr.slice(0, 10),
  };
  drawBar(kept);
  const height = heightOf(kept, seen.view);
  if (kept.board.calendar.getOption("height") !== height) {
    setTimeout(() => {
      kept.board.calendar.setOption("height", height);
      kept.board.calendar.scrollToTime(FIRST_HOUR);
    }, 0);
  }
  const known = kept.seen ?? kept.data.window;
  if (Object.keys(seen).every((name) => seen[name] === known[name])) return;
  kept.seen = seen;
  kept.look(seen);
}

function openCard(kept, card) {
  if (!card) return;
  kept.opening = card.id;
  kept.send({ do: "open", id: card.id });
}

function moved(kept, event) {
  const card = event.extendedProps.card;
  kept.send({ do: "move", id: card.id, version: card.version, to: clock(event.start) });
}

function received(kept, event) {
  const card = event.extendedProps.card;
  const to = event.allDay ? clock(event.start).slice(0, 10) + DROP_HOUR : clock(event.start);
  kept.send({ do: "move", id: card.id, version: card.version, to });
}

function letGo(kept, info) {
  kept.dragging = false;
  if (overBacklog(kept, info.jsEvent)) {
    const card = info.event.extendedProps.card;
    kept.send({ do: "back", id: card.id, version: card.version });
  }
  // FullCalendar still has to tell of the drop: what came meanwhile is shown after that.
  if (kept.waiting) setTimeout(() => show(kept), 0);
}
