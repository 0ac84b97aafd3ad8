// The card that opens at a mark. Read after marked_text.js, as one module with it.

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function open(root, kept, place, pin) {
  if (!place) return;
  if (!pin && kept.pinned) return;
  const ids = place.dataset.ids.split(" ");
  if (!pin && kept.open === ids[0] && root.querySelector(".card")) return;
  close(root, kept, false);
  kept.open = ids[0];
  kept.pinned = pin;
  const { words } = kept.data;
  const shut = make("button", { type: "button", class: "shut", "aria-label": words.close }, "×");
  shut.onclick = () => close(root, kept, true);
  const card = make(
    "div",
    { class: "card", role: "dialog", "aria-label": kept.data.cards[ids[0]].title, tabindex: "-1" },
    shut,
    ...ids.map((id) => entry(kept, id)),
  );
  const start = root.querySelector(`.mark[data-ids~="${CSS.escape(ids[0])}"][role]`) ?? place;
  start.setAttribute("aria-expanded", "true");
  for (const part of root.querySelectorAll(`.text .mark[data-ids~="${CSS.escape(ids[0])}"]`)) {
    part.classList.add("lit");
  }
  place.after(card);
  settle(root, place, card);
  if (pin) card.focus({ preventScroll: true });
}

function settle(root, place, card) {
  const box = root.getBoundingClientRect();
  const rects = place.getClientRects();
  const last = rects[rects.length - 1];
  const left = Math.min(Math.max(0, last.left - box.left), Math.max(0, box.width - card.offsetWidth));
  card.style.left = `${left}px`;
  card.style.top = `${last.bottom - box.top + 8}px`;
  const below = last.bottom - box.top + 16 + card.offsetHeight;
  root.style.minHeight = `${Math.max(0, below)}px`;
}

function close(root, kept, back) {
  clearTimeout(kept.hover);
  const card = root.querySelector(".card");
  if (!card) return;
  const place = root.querySelector('.mark[aria-expanded="true"]');
  card.remove();
  root.style.minHeight = "";
  kept.open = null;
  kept.pinned = false;
  place?.setAttribute("aria-expanded", "false");
  for (const part of root.querySelectorAll(".lit")) part.classList.remove("lit");
  if (back) place?.focus();
}

function entry(kept, id) {
  const { words } = kept.data;
  const card = kept.data.cards[id];
  const line = (name, text, tag = "p") =>
    text ? make(tag, {}, make("b", {}, `${name} `), text) : null;
  return make(
    "section",
    { "data-kind": card.kind },
    make("p", { class: "kicker" }, card.kicker),
    make(
      "h3",
      {},
      card.title,
      card.points ? make("span", { class: "points" }, `${card.points} ${words.points}`) : "",
    ),
    card.what ? make("p", {}, card.what) : null,
    line(words.why, card.why),
    line(words.how, card.how),
    card.example ? make("p", { class: "example" }, card.example) : null,
    card.source ? make("p", { class: "source" }, `${words.source}: ${card.source}`) : null,
    card.criterion ? setAside(kept, card.criterion) : null,
  );
}

function setAside(kept, criterion) {
  const { words, reasons } = kept.data;
  const choice = make(
    "select",
    { "aria-label": words.aside },
    ...reasons.map((reason) => make("option", { value: reason.id }, reason.words)),
  );
  const button = make("button", { type: "button" }, words.put);
  button.onclick = () => kept.send(criterion, choice.value);
  return make("details", { class: "aside" }, make("summary", {}, words.aside), choice, button);
}
