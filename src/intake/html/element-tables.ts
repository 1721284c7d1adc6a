// Element tables: which HTML elements break lines, are dropped, close each other or say that they are furniture.

/** Elements that end the line before them and after them. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section " +
    "search summary table tbody td tfoot th thead title tr ul xmp listing plaintext"
  ).split(" "),
);

export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Never part of the text that a reader sees. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "script style template noscript noframes noembed iframe object applet canvas audio video svg math select datalist " +
    "textarea button head title map area"
  ).split(" "),
);

/** Elements whose content the tokenizer reads as raw text; left open, they swallow the rest of the page. */
export const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  "script style title textarea iframe noembed noframes xmp plaintext".split(" "),
);

/** What may stand in `<head>`; anything else ends it. */
export const HEAD_ELEMENTS: ReadonlySet<string> = new Set(
  "title meta link script style base noscript template bgsound basefont".split(" "),
);

/** Elements that end SVG and MathML when they turn up inside (their authors forgot the end tag). */
export const FOREIGN_BREAKOUTS: ReadonlySet<string> = new Set(
  "body blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr img li ol p pre ruby table ul".split(" "),
);

/** An end tag does not reach beyond these, unless it is itself of a table. */
export const SCOPE_LIMITS: ReadonlySet<string> = new Set(
  "html body table td th caption template svg math".split(" "),
);
export const TABLE_ELEMENTS: ReadonlySet<string> = new Set(
  "html body table thead tbody tfoot tr td th caption".split(" "),
);

export type ImpliedEnd = { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> };

const CELL_LIMITS = ["table", "td", "th", "caption"];

/** Start tags that end an open element, looked for no further than `within`. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ...impliedEnd(["li"], ["li"], ["ul", "ol", "menu", "dir", ...CELL_LIMITS]),
  ...impliedEnd(["dt", "dd"], ["dt", "dd"], ["dl", ...CELL_LIMITS]),
  ...impliedEnd(["tr"], ["tr", "caption", "colgroup"], ["table"]),
  ...impliedEnd(["td", "th"], ["td", "th", "caption"], ["tr", "table"]),
  ...impliedEnd(["thead", "tbody", "tfoot"], ["thead", "tbody", "tfoot", "caption", "colgroup"], ["table"]),
  ...impliedEnd(["rt", "rp", "rb", "rtc", "ruby"], ["rt", "rp", "rb"], ["ruby"]),
  ...impliedEnd(["a"], ["a"], ["li", ...CELL_LIMITS]),
]);

/** Line-breaking start tags end an open paragraph. */
export const PARAGRAPH_END: ImpliedEnd = {
  closes: new Set(["p"]),
  within: new Set(["li", "dd", "dt", "button", ...CELL_LIMITS]),
};

function impliedEnd(
  names: readonly string[],
  closes: readonly string[],
  within: readonly string[],
): readonly (readonly [string, ImpliedEnd])[] {
  const rule = { closes: new Set(closes), within: new Set(within) };
  return names.map((name) => [name, rule] as const);
}
