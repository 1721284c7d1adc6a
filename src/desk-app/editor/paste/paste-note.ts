// Paste note: what was left out or made otherwise when something was pasted, for the line that says so.

export type PasteNote =
  /** Nothing was pasted. */
  | "too-large"
  /** The picker takes pictures in: one of another site's may go, and nobody gave it away. */
  | "picture-left-out"
  | "list-made-flat"
  | "table-made-plain"
  | "link-left-out"
  /** Deleted by whoever tracked changes, or a comment beside the text. */
  | "change-left-out"
  | "official-left-out";

/** Each is told once, however often it happened. */
export type PasteNotes = Set<PasteNote>;
