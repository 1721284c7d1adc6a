// Official text: the announcement's own words for a block, as the editor shows them; the document only says which block.

export type OfficialText = {
  readonly text: string;
  readonly shape: "heading" | "paragraph" | "list-item" | "row" | "preformatted" | "caption";
  /** Of a table's row. */
  readonly cells?: readonly string[];
};

/** Undefined where the announcement has no such block. */
export type FindOfficialText = (block: number) => OfficialText | undefined;
