// The draft as pieces of text; a piece with marks opens their cards.
// Everything a person wrote goes in as text, never as HTML.

const ORDER = ["warning", "negated", "win", "named", "shown", "works"];
const memory = new WeakMap();

export default function (component) {
  const root = component.parentElement.querySelector(".root");
  const kept = memory.get(root) ?? { filter: "top", open: null, focus: 0, hover: 0 };
  memory.set(root, kept);
  kept.data = component.data;
  kept.send = (criterion, reason) =>
    component.setTriggerValue("set_aside", { criterion, reason });
  const same = kept.signature === JSON.stringify([component.data.pieces, component.data.cards]);
  kept.signature = JSON.stringify([component.data.pieces, component.data.cards]);
  if (!same) kept.open = null;
  draw(root, kept);
  const focus = component.data.focus;
  if (focus.count > kept.focus) {
    kept.focus = focus.count;
    point(root, kept, focus.mark);
  }
  if (!kept.listening) listen(root, kept);
}

function visible(kept, id) {
  const card = kept.data.cards[id];
  if (kept.filter === "all") return true;
  return kept.filter === "top" ? card.top : card.score === kept.filter;
}

function rank(kept, ids) {
  return [...ids].sort(
    (a, b) => ORDER.indexOf(kept.data.cards[a].kind) - ORDER.indexOf(kept.data.cards[b].kind),
  );
}

function draw(root, kept) {
  const { words } = kept.data;
  const text = make("div", { class: "text", role: "group", "aria-label": words.text });
  let before = [];
  let run = null;
  const kinds = new Set();
  for (const piece of kept.data.pieces) {
    const ids = rank(kept, piece.marks.filter((id) => visible(kept, id)));
    ids.forEach((id) => kinds.add(kept.data.cards[id].kind));
    if (ids.length && run && ids.join() === before.join()) {
      run.append(piece.text);
    } else if (ids.length) {
      run = mark(kept, ids, piece.text, before);
      text.append(run);
    } else {
      run = null;
      text.append(piece.text);
    }
    before = ids;
  }
  root.replaceChildren(filters(root, kept), text, legend(kept, kinds));
  if (kept.open) open(root, kept, find(root, kept.open), false);
}

function mark(kept, ids, text, before) {
  const { cards, words } = kept.data;
  // A long mark is cut up by shorter ones; only where something new starts is a stop for Tab.
  const starts = ids.some((id) => !before.includes(id));
  const about = ids.map((id) => `${words[cards[id].kind]}: ${cards[id].title}`).join("; ");
  return make(
    "span",
    {
      class: "mark",
      "data-kind": cards[ids[0]].kind,
      "data-ids": ids.join(" "),
      role: starts ? "button" : null,
      tabindex: starts ? "0" : null,
      "aria-haspopup": starts ? "dialog" : null,
      "aria-expanded": starts ? "false" : null,
      "aria-description": starts ? `${about}. ${words.opens}` : null,
    },
    text,
  );
}

function filters(root, kept) {
  const bar = make("div", { class: "filters", role: "group", "aria-label": kept.data.words.filter });
  for (const choice of kept.data.filters) {
    const pressed = String(choice.id === kept.filter);
    const button = make("button", { type: "button", "aria-pressed": pressed }, choice.words);
    button.onclick = () => {
      kept.filter = choice.id;
      kept.open = null;
      draw(root, kept);
      root.querySelector('.filters [aria-pressed="true"]').focus();
    };
    bar.append(button);
  }
  return bar;
}

function legend(kept, kinds) {
  const { words } = kept.data;
  const keys = ORDER.filter((kind) => kinds.has(kind)).map((kind) =>
    make("span", {}, make("span", { class: "mark", "data-kind": kind }, words[kind])),
  );
  return make("p", { class: "legend" }, ...(keys.length ? keys : [words.none]));
}

function find(root, id) {
  return root.querySelector(`.mark[data-ids~="${CSS.escape(id)}"]`);
}

function point(root, kept, id) {
  if (!kept.data.cards[id]) return;
  if (!visible(kept, id)) kept.filter = "all";
  draw(root, kept);
  const place = find(root, id);
  if (!place) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  place.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  open(root, kept, place, true);
}

function listen(root, kept) {
  kept.listening = true;
  const at = (event) => event.composedPath().find((node) => node.classList?.contains("mark"));
  const inCard = (event) => event.composedPath().some((n) => n.classList?.contains("card"));
  root.addEventListener("click", (event) => {
    const place = at(event);
    if (place?.dataset.ids) open(root, kept, place, true);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(root, kept, true);
    const place = at(event);
    if (place?.dataset.ids && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      open(root, kept, place, true);
    }
  });
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || kept.pinned) return;
    clearTimeout(kept.hover);
    const place = at(event);
    if (place?.dataset.ids) kept.hover = setTimeout(() => open(root, kept, place, false), 180);
    else if (!inCard(event)) kept.hover = setTimeout(() => close(root, kept, false), 350);
  });
  root.addEventListener("pointerleave", () => {
    if (!kept.pinned) kept.hover = setTimeout(() => close(root, kept, false), 350);
  });
  document.addEventListener("pointerdown", (event) => {
    if (kept.open && !event.composedPath().includes(root)) close(root, kept, false);
  });
}
