// withoutDoctype: takes the text of an XML file, gives it with its document type blanked, so that no entity of it is ever expanded.

import { Parser } from "htmlparser2";

export type Undeclared = {
  /** As long as before: positions stay true. */
  readonly text: string;
  /** Entities that the document type declared. */
  readonly entities: number;
  /** Their names, as far as HTML has no entity of that name: what they stood for is not put in, and they are left out. */
  readonly names: ReadonlySet<string>;
};

/** No feed that is one has more; those behind stand in the text as they are written. */
const MOST_NAMES = 1_000;
const DECLARED = /<!ENTITY\s+([\p{L}_][\p{L}\p{N}_.:-]{0,99})\s/giu;

export function withoutDoctype(source: string): Undeclared {
  const start = startOfDoctype(source);
  if (start === undefined) return { text: source, entities: 0, names: new Set() };
  const end = endOfDoctype(source, start);
  const declared = source.slice(start, end);
  const entities = declared.split(/<!ENTITY/iu).length - 1;
  return {
    text: source.slice(0, start) + declared.replaceAll(/[^\n]/gu, blank) + source.slice(end),
    entities,
    names: namesIn(declared),
  };
}

function namesIn(declared: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ""] of declared.matchAll(DECLARED)) {
    if (names.size === MOST_NAMES) break;
    if (!isOfHtml(name)) names.add(name);
  }
  return names;
}

/** `<!ENTITY nbsp "&#160;">` declares what everybody reads anyway. */
function isOfHtml(name: string): boolean {
  let text = "";
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(`&${name};`);
  return !text.startsWith("&") || name === "amp";
}

/** It stands before the root, and what looks like one in a text is none. */
function startOfDoctype(source: string): number | undefined {
  const sign = /<(?:!--|\?|!DOCTYPE|[\p{L}_])/giu;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    const [mark] = found;
    if (mark.length > 4) return found.index;
    if (mark !== "<!--" && mark !== "<?") return undefined;
    const end = mark === "<?" ? "?>" : "-->";
    const close = source.indexOf(end, sign.lastIndex);
    if (close === -1) return undefined;
    sign.lastIndex = close + end.length;
  }
  return undefined;
}

function blank(character: string): string {
  return " ".repeat(character.length);
}

/** The end of the declaration: its own `>`, outside quotes, comments and the brackets of its inner part. */
function endOfDoctype(source: string, start: number): number {
  const sign = /<!--|["'[\]>]/gu;
  sign.lastIndex = start;
  let bracket = false;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    const [mark] = found;
    if (mark === "[") bracket = true;
    else if (mark === "]") bracket = false;
    else if (mark === ">") {
      if (!bracket) return sign.lastIndex;
    } else {
      const close = source.indexOf(mark === "<!--" ? "-->" : mark, sign.lastIndex);
      if (close === -1) return source.length;
      sign.lastIndex = close + (mark === "<!--" ? 3 : 1);
    }
  }
  return source.length;
}

const ENTITY = /&([\p{L}_][\p{L}\p{N}_.:-]{0,99});/gu;

export function withoutEntities(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  return text.replaceAll(ENTITY, (written, name: string) => (names.has(name) ? "" : written));
}
