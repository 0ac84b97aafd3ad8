// Everything that a drag does, without a drag: keys on a card, and a small form.

const STEPS = {
  ArrowLeft: -1440,
  ArrowRight: 1440,
  ArrowUp: -15,
  ArrowDown: 15,
};
const PATIENCE = 800;

function listen(kept) {
  const { root } = kept;
  root.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") {
      event.preventDefault();
      kept.send({ do: "undo" });
      return;
    }
    const node = event.composedPath().find((one) => one.dataset?.card);
    if (node) onCard(kept, event, cardOf(kept, node.dataset.card), node);
  });
}

function onCard(kept, event, card, node) {
  if (!card || event.target.closest("dialog")) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    event.stopPropagation();
    openCard(kept, card);
  } else if (event.key.toLowerCase() === "m" && !event.ctrlKey && card.movable) {
    event.preventDefault();
    moveForm(kept, card, node);
  } else if (event.key in STEPS && event.shiftKey && card.movable && card.start) {
    event.preventDefault();
    nudge(kept, card, STEPS[event.key]);
  }
}

function cardOf(kept, key) {
  return [...kept.data.cards, ...kept.data.ideas].find((card) => card.key === key);
}

// The card moves at once; the change is sent when the keys rest.
function nudge(kept, card, minutes) {
  const event = kept.board.calendar.getEventById(card.key);
  if (!event) return;
  const to = new Date(event.start.getTime() + minutes * 60_000);
  kept.dragging = true;
  event.setStart(to, { maintainDuration: true });
  const day = spoken(kept, to, { weekday: "long" });
  say(kept, `${card.title}: ${day} ${dutchDate(to)} ${clock(to).slice(11)}`);
  requestAnimationFrame(() => refocus(kept, card.key));
  clearTimeout(kept.nudging);
  kept.nudging = setTimeout(() => {
    kept.dragging = false;
    kept.send({ do: "move", id: card.id, version: card.version, to: clock(to) });
  }, PATIENCE);
}

function moveForm(kept, card, node) {
  const { words } = kept.data;
  const at = card.start ?? `${kept.data.suggested}${DROP_HOUR}`;
  // A date input would follow the language of the browser; here days and hours are written alike.
  const field = (value, hint) =>
    make("input", { value, placeholder: hint, inputmode: "numeric", autocomplete: "off", size: "11" });
  const day = field(dutchDate(new Date(`${at}Z`)), words.dayHint);
  const time = field(at.slice(11, 16), words.timeHint);
  const button = (label, value, kind = "") =>
    make("button", { type: value === "move" ? "submit" : "button", value, class: kind }, label);
  const go = button(words.put, "move", "primary");
  const back = card.start ? button(words.back, "back") : null;
  const cancel = button(words.cancel, "cancel");
  const form = make(
    "form",
    { method: "dialog" },
    make("h3", {}, words.moveTitle.replace("{title}", card.title)),
    make("label", {}, words.day, day),
    make("label", {}, words.time, time),
    make("p", { class: "soft" }, words.zone),
    make("div", { class: "buttons" }, go, back, cancel),
  );
  const dialog = make("dialog", { class: "move", "aria-label": words.move }, form);
  const shut = () => {
    dialog.remove();
    refocus(kept, card.key);
  };
  const act = (action) => {
    kept.send({ id: card.id, version: card.version, ...action });
    shut();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    act({ do: "move", to: asClock(day.value, time.value) });
  };
  if (back) back.onclick = () => act({ do: "back" });
  cancel.onclick = shut;
  dialog.oncancel = shut;
  (node.getRootNode().host ? kept.root : document.body).append(dialog);
  dialog.showModal();
  day.select();
}

// "24-11-2026" and "9:30" as the clock that Python reads; what is no date goes as it was typed.
function asClock(day, time) {
  const date = day.trim().match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/);
  const hour = time.trim().match(/^(\d{1,2})[:.](\d{2})$/);
  if (!date || !hour) return `${day} ${time}`.trim();
  return `${date[3]}-${two(date[2])}-${two(date[1])}T${two(hour[1])}:${hour[2]}`;
}

// The side panel is outside the board: it gets the focus when a card is opened here, and gives it
// back when it is closed.
function followPanel(kept) {
  const { selected } = kept.data;
  if (kept.opening && kept.opening === selected) {
    kept.opening = null;
    const go = (tries) => {
      const head = document.querySelector(".st-key-panel h2");
      if (head) head.focus({ preventScroll: true });
      else if (tries) setTimeout(() => go(tries - 1), 100);
    };
    go(20);
  } else if (kept.selected && !selected) {
    giveBack(kept, kept.selected, 20);
  }
  kept.selected = selected;
}

function giveBack(kept, key, tries) {
  if (document.querySelector(".st-key-panel")) {
    if (tries) setTimeout(() => giveBack(kept, key, tries - 1), 100);
  } else if (document.activeElement === document.body) {
    refocus(kept, key);
  }
}

function focusedCard(kept) {
  return kept.root.getRootNode().activeElement?.dataset?.card;
}

function refocus(kept, key) {
  if (!key || focusedCard(kept) === key) return;
  kept.root.querySelector(`[data-card="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
