// CodeMirror with what the YAML editor of brandcheck uses, left where the component finds it.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, openSearchPanel, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export default function () {
  if (globalThis.brandcheckCodeMirror) return;
  globalThis.brandcheckCodeMirror = {
    EditorState,
    EditorView,
    HighlightStyle,
    bracketMatching,
    defaultKeymap,
    drawSelection,
    foldGutter,
    foldKeymap,
    highlightActiveLine,
    highlightActiveLineGutter,
    highlightSelectionMatches,
    history,
    historyKeymap,
    indentOnInput,
    indentUnit,
    indentWithTab,
    keymap,
    lineNumbers,
    lintGutter,
    openSearchPanel,
    searchKeymap,
    setDiagnostics,
    syntaxHighlighting,
    tags,
    yaml,
  };
  globalThis.dispatchEvent(new Event("brandcheck-codemirror"));
}
