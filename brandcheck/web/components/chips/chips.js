// Words as chips: type one and press Enter to add it, paste a list to add many, × takes one out.
//
// What a person does goes to Python with a number, until Python says that it heard that number: two
// quick words never push each other aside. Words go in as text, never as HTML.

const memory = new WeakMap();

export default function (component) {
  const root = component.parentElement.querySelector(".root");
  const kept = memory.get(root) ?? start(root);
  kept.data = component.data;
  kept.send = (acts) => component.setTriggerValue("acts", acts);
  kept.waiting = kept.waiting.filter((act) => act.n > kept.data.heard);
  show(kept);
  return () => memory.delete(root);
}

function start(root) {
  const kept = { root, waiting: [], last: Date.now(), shown: "" };
  kept.list = make("ul", "chips");
  kept.field = make("input", "field");
  kept.button = make("button", "add");
  kept.said = make("p", "said");
  kept.said.setAttribute("role", "status");
  kept.row = make("div", "row");
  kept.row.append(kept.field, kept.button);
  kept.field.type = "text";
  kept.field.autocomplete = "off";
  kept.field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) add(kept, kept.field.value);
  });
  kept.field.addEventListener("paste", (event) => paste(kept, event));
  kept.button.type = "button";
  kept.button.onclick = () => add(kept, kept.field.value);
  root.replaceChildren(kept.list, kept.row, kept.said);
  memory.set(root, kept);
  return kept;
}

function make(tag, name, text = "") {
  const node = document.createElement(tag);
  node.className = name;
  node.textContent = text;
  return node;
}

function act(kept, what) {
  kept.last = Math.max(kept.last + 1, Date.now());
  kept.waiting.push({ n: kept.last, ...what });
  kept.send(kept.waiting);
}

function add(kept, text) {
  if (!text.trim()) return;
  act(kept, { do: "add", text });
  kept.field.value = "";
  kept.field.focus();
}

// A list of one word per line is added as a list; one line is just typed.
function paste(kept, event) {
  const text = event.clipboardData.getData("text/plain");
  if (!/[\n\t]/.test(text.trim())) return;
  event.preventDefault();
  add(kept, text);
}

function show(kept) {
  const { data } = kept;
  kept.list.setAttribute("aria-label", data.words.label);
  kept.field.placeholder = data.words.placeholder;
  kept.field.setAttribute("aria-label", data.words.add);
  kept.button.textContent = data.words.button;
  kept.row.hidden = data.closed;
  if (kept.said.textContent !== data.said) kept.said.textContent = data.said;
  const gone = new Set(kept.waiting.filter((a) => a.do === "remove").map((a) => a.text));
  const shown = JSON.stringify([data.chips, data.closed, data.words, [...gone]]);
  if (shown === kept.shown) return;
  kept.shown = shown;
  const chips = data.chips.filter((chip) => !gone.has(chip.text));
  kept.list.replaceChildren(...chips.map((chip) => chipOf(kept, chip)));
  kept.list.hidden = !chips.length;
}

function chipOf(kept, chip) {
  const item = make("li", "chip");
  if (chip.note) item.title = chip.note;
  item.append(make("span", "word", chip.text));
  if (chip.more) item.append(make("span", "more", chip.more));
  if (!kept.data.closed) item.append(crossOf(kept, chip));
  return item;
}

function crossOf(kept, chip) {
  const cross = make("button", "cross", "×");
  cross.type = "button";
  cross.setAttribute("aria-label", kept.data.words.remove.replace("{word}", chip.text));
  cross.onclick = () => {
    const next = cross.parentElement.nextElementSibling ?? cross.parentElement.previousElementSibling;
    const at = next && [...kept.list.children].indexOf(next);
    act(kept, { do: "remove", text: chip.text });
    show(kept);
    const crosses = kept.list.querySelectorAll(".cross");
    (crosses[Math.min(Math.max((at ?? 0) - 1, 0), crosses.length - 1)] ?? kept.field).focus();
  };
  return cross;
}
