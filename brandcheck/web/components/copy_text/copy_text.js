// Pieces of text, each with a button that copies it.

export default function (component) {
  const { data, parentElement } = component;
  const root = parentElement.querySelector(".root");
  const signature = JSON.stringify(data);
  if (root.dataset.signature === signature) return;
  root.dataset.signature = signature;
  root.replaceChildren(...data.pieces.map((piece) => pieceOf(piece, data.words)));
}

function pieceOf(piece, words) {
  const box = document.createElement("details");
  box.open = piece.open;
  const summary = document.createElement("summary");
  summary.textContent = piece.title;
  const small = document.createElement("span");
  small.textContent = piece.small;
  summary.append(small);
  const text = document.createElement("p");
  text.className = "text";
  text.textContent = piece.text;
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = piece.note;
  box.append(summary, text, note, buttonOf(piece, words));
  return box;
}

function buttonOf(piece, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.copy;
  button.setAttribute("aria-label", `${words.copy}: ${piece.title}`);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const done = await copied(piece.text);
    said.textContent = done ? words.copied : words.failed;
    setTimeout(() => (said.textContent = ""), 4000);
  });
  const row = document.createElement("div");
  row.className = "row";
  row.append(button, said);
  return row;
}

// Without https a browser keeps its clipboard shut; then the older way may still work.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
