// A YAML editor. What is typed belongs to the browser until it is saved: it goes to Python after a
// pause, to be checked and remembered, and Python answers with the fault and its line. An answer
// never changes the text; another text comes with another key, and so in a new editor.

const PAUSE = 700;
const memory = new WeakMap();

export default function (component) {
  const root = component.parentElement.querySelector(".root");
  const kept = memory.get(root) ?? start(root, component.data.text);
  kept.data = component.data;
  kept.remember = (text) => component.setStateValue("typed", text);
  kept.save = (text) => component.setTriggerValue("save", text);
  if (kept.view) show(kept);
  else whenReady((library) => build(kept, library));
  return () => {
    clearTimeout(kept.waiting);
    kept.view?.destroy();
    memory.delete(root);
  };
}

function start(root, text) {
  const kept = { root, view: null, sent: text };
  memory.set(root, kept);
  return kept;
}

function whenReady(go) {
  if (globalThis.brandcheckCodeMirror) {
    go(globalThis.brandcheckCodeMirror);
    return;
  }
  addEventListener("brandcheck-codemirror", () => go(globalThis.brandcheckCodeMirror), {
    once: true,
  });
}

function build(kept, library) {
  if (kept.view || !kept.root.isConnected) return;
  kept.library = library;
  kept.said = document.createElement("p");
  kept.said.className = "said";
  kept.said.setAttribute("role", "status");
  const box = document.createElement("div");
  box.className = "box";
  kept.root.replaceChildren(box, footOf(kept));
  kept.view = new library.EditorView({
    doc: kept.data.text,
    extensions: extensions(kept),
    parent: box,
    root: kept.root.getRootNode(),
  });
  show(kept);
}

function footOf(kept) {
  const { words, closed } = kept.data;
  const foot = document.createElement("div");
  foot.className = "foot";
  const help = document.createElement("p");
  help.className = "help";
  help.textContent = words.help;
  foot.append(kept.said);
  if (!closed) {
    kept.button = document.createElement("button");
    kept.button.type = "button";
    kept.button.textContent = words.save;
    kept.button.onclick = () => save(kept);
    foot.append(kept.button, help);
  }
  return foot;
}

// A fault is about the text as it was sent: once there is more typed, it waits for the next answer.
function show(kept) {
  const { data, view, library } = kept;
  const fault = data.fault;
  const fresh = fault && fault.of === view.state.doc.toString();
  const marks = [];
  if (fresh) {
    const line = lineOf(view, fault.line);
    const indent = line.text.length - line.text.trimStart().length;
    marks.push({ from: line.from + indent, to: line.to, severity: "error", message: fault.words });
  }
  view.dispatch(library.setDiagnostics(view.state, marks));
  tell(kept, fresh ? fault : null);
}

function lineOf(view, number) {
  return view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
}

function tell(kept, fault) {
  const { words } = kept.data;
  const changed = kept.view.state.doc.toString() !== kept.data.saved;
  const said = fault ? fault.words : kept.data.closed ? "" : changed ? words.unsaved : words.same;
  if (kept.said.dataset.said === said) return;
  kept.said.dataset.said = said;
  kept.said.dataset.kind = fault ? "fault" : changed ? "unsaved" : "same";
  kept.said.replaceChildren(said);
  if (fault) kept.said.append(" ", jump(kept, fault.line));
}

function jump(kept, number) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "jump";
  button.textContent = kept.data.words.jump.replace("{line}", number);
  button.onclick = () => {
    const { view } = kept;
    view.dispatch({ selection: { anchor: lineOf(view, number).from }, scrollIntoView: true });
    view.focus();
  };
  return button;
}

function typed(kept) {
  clearTimeout(kept.waiting);
  kept.waiting = setTimeout(() => send(kept), PAUSE);
  tell(kept, null);
}

function send(kept) {
  clearTimeout(kept.waiting);
  const text = kept.view.state.doc.toString();
  if (text === kept.sent || kept.data.closed) return;
  kept.sent = text;
  kept.remember(text);
}

function save(kept) {
  clearTimeout(kept.waiting);
  const text = kept.view.state.doc.toString();
  kept.sent = text;
  kept.save(text);
  return true;
}
