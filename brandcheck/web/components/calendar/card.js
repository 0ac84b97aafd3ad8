// The face of a card, in the grid, in the list and in the backlog.

const SHAPES = {
  idea: "○",
  concept: "◔",
  in_review: "◑",
  changes_asked: "↺",
  approved: "✓",
  planned: "●",
  published: "✔",
  archived: "▢",
  rejected: "✕",
};

function classesOf(card) {
  if (!card) return [];
  const classes = ["card", `is-${card.status}`];
  if (card.proposal) classes.push("is-proposal");
  if (card.paused) classes.push("is-paused");
  return classes;
}

function face(kept, info) {
  const { card, shade } = info.event.extendedProps;
  if (shade) return [make("span", { class: "shade" }, shade.name)];
  return faceOf(kept, card, info.event.start);
}

function faceOf(kept, card, start) {
  const time = start ? make("span", { class: "time" }, clock(start).slice(11)) : null;
  return [
    make(
      "span",
      { class: "top" },
      time,
      make("span", { class: "status" }, statusShape(card), card.statusWord),
      card.locked ? make("span", { class: "lock", title: kept.data.words.locked }, "🔒︎") : null,
    ),
    make("span", { class: "name" }, card.title),
    make(
      "span",
      { class: "low" },
      make("span", { class: "channels" }, ...card.channels.map((c) => channelMark(c))),
      card.proposal ? make("span", { class: "why" }, kept.data.words.why) : null,
      card.initials
        ? make("span", { class: "teller", title: card.teller }, card.initials)
        : null,
      make("span", { class: "dots" }, ...card.dots.map((dot) => scoreDot(dot))),
    ),
  ];
}

function statusShape(card) {
  return make("i", { class: "shape", "aria-hidden": "true" }, SHAPES[card.status] ?? "○");
}

function channelMark(channel) {
  return make("abbr", { title: channel.name }, channel.mark);
}

function scoreDot(dot) {
  return make("i", { class: "dot", "data-band": dot.band, title: dot.words, "aria-hidden": "true" });
}

// A card is a button: it can be reached with Tab, and says what a sighted person sees.
function dress(kept, info) {
  const { card } = info.event.extendedProps;
  if (!card) return;
  const target = info.view.type === VIEWS.list ? info.el.querySelector("a") ?? info.el : info.el;
  target.setAttribute("role", "button");
  target.setAttribute("tabindex", "0");
  target.setAttribute("aria-label", card.label);
  target.setAttribute("aria-haspopup", "dialog");
  target.dataset.card = card.key;
  if (card.key === kept.data.selected) info.el.classList.add("is-open");
}
