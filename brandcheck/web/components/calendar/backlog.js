// The backlog beside the grid: cards that wait for a moment. Drag one in, or drag one back.

function drawBacklog(kept) {
  const { words, ideas } = kept.data;
  const signature = JSON.stringify([ideas, kept.data.selected, words.backlog]);
  if (kept.backlogSignature === signature) return;
  kept.backlogSignature = signature;
  const folded = kept.board.backlog.querySelector("details");
  const open = folded ? folded.open : !kept.narrow;
  const list = make("ul", { class: "ideas" }, ...ideas.map((card) => idea(kept, card)));
  const title = `${words.backlog} (${ideas.length})`;
  kept.board.backlog.replaceChildren(
    make(
      "details",
      { open: open ? "" : null },
      make("summary", {}, title),
      make("p", { class: "soft" }, ideas.length ? words.backlogHint : words.backlogEmpty),
      list,
    ),
  );
}

function idea(kept, card) {
  const node = make(
    "div",
    {
      class: ["idea", ...classesOf(card), card.key === kept.data.selected ? "is-open" : ""].join(" "),
      role: "button",
      tabindex: "0",
      "aria-label": card.label,
      "aria-haspopup": "dialog",
      "data-card": card.key,
      "data-movable": card.movable ? "yes" : "no",
    },
    ...faceOf(kept, card, null),
    card.helps ? make("span", { class: "helps" }, card.helps) : null,
  );
  node.onclick = () => openCard(kept, card);
  return make("li", {}, node);
}

function letIdeasBeDragged(kept, { Draggable }) {
  new Draggable(kept.board.backlog, {
    itemSelector: '.idea[data-movable="yes"]',
    longPressDelay: 400,
    appendTo: kept.root.parentNode,
    eventData: (node) => {
      const card = kept.data.ideas.find((one) => one.key === node.dataset.card);
      return { id: card.key, title: card.title, duration: "01:15", extendedProps: { card } };
    },
  });
}

function overBacklog(kept, event) {
  const box = kept.board.backlog.getBoundingClientRect();
  const touch = event.changedTouches?.[0] ?? event;
  const { clientX: x, clientY: y } = touch;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
