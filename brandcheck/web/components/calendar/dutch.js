// Small things: making nodes, and dates as people here write them. Dates are "UTC" (see board.js).

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function two(number) {
  return String(number).padStart(2, "0");
}

function dutchDate(date) {
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}

function spoken(kept, date, parts) {
  return new Intl.DateTimeFormat(kept.data.locale, { timeZone: "UTC", ...parts }).format(date);
}

// "2026-11-24T09:30", without a zone.
function clock(date) {
  return date.toISOString().slice(0, 16);
}

// The ISO week: the one that the Thursday lies in.
function weekNumber(date) {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 4);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * 86_400_000;
  return 1 + Math.floor((thursday - monday) / (7 * 86_400_000));
}

// What the clock in Amsterdam shows now, whatever zone this browser is in.
function nowInAmsterdam() {
  const parts = new Intl.DateTimeFormat("sv", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(new Date());
  return parts.replace(" ", "T");
}
