// The board: toolbar, backlog and grid. Python holds the truth; what a person does here goes to it
// as an action, and comes back as new data. Everything a person wrote goes in as text, never as HTML.
//
// Times are the clock in Amsterdam, as text without a zone ("2026-11-24T09:30"), whatever zone the
// browser is in: FullCalendar is told that they are UTC and so leaves them alone. Python decides
// what an hour means that the clock skips or shows twice.

const NARROW = 640;
const memory = new WeakMap();

export default function (component) {
  const root = component.parentElement.querySelector(".root");
  const kept = memory.get(root) ?? start(root);
  kept.data = component.data;
  kept.send = (action) => component.setTriggerValue("action", action);
  kept.look = (seen) => component.setStateValue("window", seen);
  if (kept.board) show(kept);
  else whenReady((library) => build(kept, library));
  return () => {
    kept.observer?.disconnect();
    kept.board?.calendar.destroy();
    memory.delete(root);
  };
}

function start(root) {
  const kept = { root, board: null, asked: 0, focus: 0, dragging: false };
  memory.set(root, kept);
  return kept;
}

function whenReady(go) {
  if (globalThis.brandcheckFullCalendar) {
    go(globalThis.brandcheckFullCalendar);
    return;
  }
  addEventListener("brandcheck-fullcalendar", () => go(globalThis.brandcheckFullCalendar), {
    once: true,
  });
}

function build(kept, library) {
  if (kept.board || !kept.root.isConnected) return;
  const { words } = kept.data;
  const board = {
    said: make("p", { class: "unseen", role: "status" }),
    bar: make("div", { class: "bar" }),
    backlog: make("section", { class: "backlog", "aria-label": words.backlog }),
    grid: make("section", { class: "grid", "aria-label": words.calendar }),
    help: make("details", { class: "help" }),
  };
  kept.root.replaceChildren(
    board.bar,
    make("div", { class: "columns" }, board.backlog, board.grid),
    board.help,
    board.said,
  );
  kept.board = board;
  kept.narrow = kept.root.clientWidth < NARROW;
  board.calendar = grid(kept, library);
  letIdeasBeDragged(kept, library);
  listen(kept);
  show(kept);
  board.calendar.render();
  kept.observer = new ResizeObserver(() => board.calendar.updateSize());
  kept.observer.observe(board.grid);
}

// Data that arrives in the middle of a drag waits until the card is let go.
function show(kept) {
  if (kept.dragging) {
    kept.waiting = true;
    return;
  }
  kept.waiting = false;
  const { board, data } = kept;
  const focused = focusedCard(kept);
  if (data.window.count > kept.asked) {
    kept.asked = data.window.count;
    board.calendar.gotoDate(data.window.date);
    if (data.window.view) board.calendar.changeView(VIEWS[data.window.view]);
  }
  board.calendar.batchRendering(() => fill(kept));
  drawBar(kept);
  drawBacklog(kept);
  drawHelp(kept);
  refocus(kept, focused);
  followPanel(kept);
}

function say(kept, words) {
  kept.board.said.textContent = "";
  setTimeout(() => (kept.board.said.textContent = words), 50);
}

function drawBar(kept) {
  const { bar, calendar } = kept.board;
  const { words } = kept.data;
  const button = (name, label, act, attributes = {}) => {
    const node = make("button", { type: "button", "data-name": name, ...attributes }, label);
    node.onclick = act;
    return node;
  };
  const focused = kept.root.getRootNode().activeElement?.dataset?.name;
  const view = viewName(calendar);
  const ways = ["week", "month", "list"].map((name) =>
    button(name, words[name], () => calendar.changeView(VIEWS[name]), {
      "aria-pressed": String(name === view),
    }),
  );
  bar.replaceChildren(
    make(
      "div",
      { class: "steps" },
      button("previous", "‹", () => calendar.prev(), { "aria-label": words.previous }),
      button("today", words.today, () => calendar.today()),
      button("next", "›", () => calendar.next(), { "aria-label": words.next }),
    ),
    make("h2", { class: "title", "aria-live": "polite" }, ...title(kept)),
    make("div", { class: "views", role: "group", "aria-label": words.view }, ...ways),
  );
  if (focused) bar.querySelector(`[data-name="${focused}"]`)?.focus();
}

function title(kept) {
  const view = kept.board.calendar.view;
  const from = view.currentStart;
  const until = new Date(view.currentEnd - 86_400_000);
  if (viewName(kept.board.calendar) === "month") {
    return [spoken(kept, from, { month: "long", year: "numeric" })];
  }
  const week = `${kept.data.words.weekName} ${weekNumber(from)}`;
  return [week, make("span", {}, `${dutchDate(from)} – ${dutchDate(until)}`)];
}

function drawHelp(kept) {
  const { words } = kept.data;
  if (kept.board.help.childElementCount) return;
  kept.board.help.append(
    make("summary", {}, words.keys),
    make("ul", {}, ...words.keyLines.map((line) => make("li", {}, line))),
  );
}
