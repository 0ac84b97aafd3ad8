// What has to be said to the document itself.

export default function ({ data }) {
  const page = document.documentElement;
  page.lang = data.locale;
  // Streamlit's own words are English; style.css puts these few in their place.
  for (const [name, words] of Object.entries(data.words)) {
    page.style.setProperty(`--bc-say-${name}`, JSON.stringify(words));
  }
  if (!page.dataset.brandcheck) document.addEventListener("click", letTheDraftGoFirst, true);
  page.dataset.brandcheck = "yes";
}

// Leaving the text area sends the draft a moment later. A link to another page that is pressed
// at once would overtake it, and the draft, arriving last, would pull the visitor back.
function letTheDraftGoFirst(event) {
  const link = event.target.closest?.('[data-testid="stTopNavLink"], [data-testid="stSidebarNavLink"]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !plain || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  setTimeout(() => link.click(), 60);
}
