// Html: an escaping tagged template; what goes in as text comes out as text, never as markup.

/** Markup that is safe to send: only the template below and the two functions beside it make it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that neither HTML nor XML 1.0 may carry. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Without what no document of ours may carry, in markup or in JSON. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (value === false || value === null || value === undefined) return "";
  return value.map(render).join("");
}

/** Literal parts of each template, without the indentation that only serves who reads the code. */
const literals = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutIndentation(strings: TemplateStringsArray): readonly string[] {
  const known = literals.get(strings);
  if (known) return known;
  const parts = strings.map((part) => part.replace(/\s*\n\s*(?=>)/g, "").replace(/\s*\n\s*/g, "\n"));
  literals.set(strings, parts);
  return parts;
}

/**
 * The literal parts are markup, every value is text; attributes must be written in double quotes.
 * The same escaping serves XML: it uses only entities that XML has too.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = withoutIndentation(strings);
  let markup = parts[0] ?? "";
  values.forEach((value, index) => {
    markup += render(value) + (parts[index + 1] ?? "");
  });
  return new Html(markup);
}

/** JSON inside a script element: nothing in it can close the element or open a comment. */
export function embedJson(value: unknown): Html {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? cleanText(part) : part,
  );
  return new Html(
    json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** An address fit for `href`: http or https, else nothing (no `javascript:`, no relative surprise). */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
