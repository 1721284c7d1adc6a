// Action icon: the sign on a button of the toolbar; its meaning is in the button's name.

import type { ActionName } from "../commands/editor-actions.ts";

/** Letters where a letter says it, else strokes on a grid of 24. */
const LETTERS: Partial<Readonly<Record<ActionName, string>>> = {
  paragraph: "¶",
  heading: "H2",
  subheading: "H3",
  strong: "B",
  emphasis: "I",
  ruby: "ルビ",
};

const STROKES: Partial<Readonly<Record<ActionName, string>>> = {
  undo: "M9 7 4 12l5 5M4 12h11a5 5 0 0 1 0 10h-3",
  redo: "m15 7 5 5-5 5M20 12H9a5 5 0 0 0 0 10h3",
  list: "M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01",
  quote: "M4 17h5l2-5V6H4v6h4zM14 17h5l2-5V6h-7v6h4z",
  credit: "M4 6h16M4 11h16M12 17h8M7 17h1",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  picture: "M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M15 9h.01",
  table: "M3 5h18v14H3zM3 10h18M3 14.5h18M9 5v14M15 5v14",
  addRow: "M3 4h18v7H3zM12 14v7M8.500 17.500h7",
  addColumn: "M4 3h7v18H4zM14 12h7M17.500 8.500v7",
  dropRow: "M3 4h18v7H3zM8.500 17.500h7",
  dropColumn: "M4 3h7v18H4zM14 12h7",
  dropTable: "M3 5h18v14H3zM8 9l8 6M16 9l-8 6",
  leaveOut: "M3 6h18M3 18h18M7 12h.01M12 12h.01M17 12h.01",
  addParagraph: "M4 5h16M4 9h10M12 13v8M8 17h8",
};

export function ActionIcon({ name }: { readonly name: ActionName }) {
  const letters = LETTERS[name];
  if (letters !== undefined) {
    return (
      <span aria-hidden="true" class={`tool-letters tool-${name}`}>
        {letters}
      </span>
    );
  }
  return (
    <svg aria-hidden="true" class="tool-sign" viewBox="0 0 24 24" width="20" height="20">
      <path d={STROKES[name]} />
    </svg>
  );
}
