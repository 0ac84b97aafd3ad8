// How the editor looks and which keys it knows.

function extensions(kept) {
  const cm = kept.library;
  const { words, closed } = kept.data;
  const keys = [
    { key: "Mod-s", preventDefault: true, run: () => (closed ? true : save(kept)) },
    ...cm.searchKeymap,
    ...cm.historyKeymap,
    ...cm.foldKeymap,
    ...cm.defaultKeymap,
  ];
  return [
    cm.lineNumbers(),
    cm.lintGutter(),
    cm.foldGutter(),
    cm.history(),
    cm.drawSelection(),
    cm.indentOnInput(),
    cm.indentUnit.of("  "),
    cm.bracketMatching(),
    cm.highlightActiveLine(),
    cm.highlightActiveLineGutter(),
    cm.highlightSelectionMatches(),
    cm.yaml(),
    cm.syntaxHighlighting(highlighting(cm)),
    // Tab indents; after Escape it goes on to the next element, so that nobody gets caught.
    cm.keymap.of(closed ? keys : [...keys, cm.indentWithTab]),
    cm.EditorView.lineWrapping,
    cm.EditorView.contentAttributes.of({
      "aria-label": words.label,
      spellcheck: "false",
      tabindex: "0",
    }),
    cm.EditorState.phrases.of(words.phrases),
    cm.EditorState.readOnly.of(closed),
    cm.EditorView.updateListener.of((update) => update.docChanged && typed(kept)),
    cm.EditorView.domEventHandlers({ blur: () => send(kept) }),
  ];
}

function highlighting(cm) {
  const { tags } = cm;
  return cm.HighlightStyle.define([
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--key)" },
    { tag: [tags.string, tags.special(tags.string)], color: "var(--quoted)" },
    { tag: [tags.comment, tags.lineComment], color: "var(--comment)", fontStyle: "italic" },
    { tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--sign)" },
    { tag: [tags.keyword, tags.meta, tags.attributeValue], color: "var(--sign)" },
  ]);
}
