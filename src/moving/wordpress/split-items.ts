// Splits a WordPress export: its text piece by piece in, its head and each `<item>` out, none of them longer than a limit.

export type ExportPart =
  | { readonly kind: "head"; readonly xml: string }
  | { readonly kind: "item"; readonly number: number; readonly xml: string }
  /** `beginning`: what tells which one it is. */
  | { readonly kind: "too-large" | "broken-off"; readonly number: number; readonly beginning: string };

/** UTF-16 units of one item. The longest articles are a hundredth of it; a page builder's data may be long. */
export const LONGEST_ITEM = 16 * 1024 * 1024;
/** A head lists authors, categories and tags. */
const LONGEST_HEAD = 64 * 1024 * 1024;
const BEGINNING = 4_096;
/** `</item   >` may stand across two pieces. */
const LONGEST_TAG = 32;

const SIGNS = /<!\[CDATA\[|<!--|<item(?=[\s>])|<\/item\s{0,20}>/g;
const ENDS: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->" };

/** Gathers text up to a limit; beyond it keeps its beginning only. */
class Gathered {
  readonly #limit: number;
  #parts: string[] = [];
  #length = 0;
  constructor(limit: number) {
    this.#limit = limit;
  }
  get isTooLong(): boolean {
    return this.#length > this.#limit;
  }
  get beginning(): string {
    return this.#parts.join("").slice(0, BEGINNING);
  }
  add(text: string): void {
    this.#length += text.length;
    if (!this.isTooLong) this.#parts.push(text);
    else if (this.#parts.length > 1) this.#parts = [this.beginning];
  }
  take(): string {
    const text = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    return text;
  }
}

/** Not an XML parser: it knows where items begin and end, also that what looks like one in CDATA is text. */
export async function* splitItems(
  text: AsyncIterable<string>,
  longestItem = LONGEST_ITEM,
): AsyncGenerator<ExportPart> {
  const head = new Gathered(LONGEST_HEAD);
  let item: Gathered | undefined;
  let number = 0;
  let until: string | undefined;
  let rest = "";
  let behind = "";
  for await (const piece of text) {
    rest += piece;
    for (;;) {
      const cut = until === undefined ? findSign(rest) : findEnd(rest, until);
      const taken = rest.slice(0, cut.at);
      rest = rest.slice(cut.at);
      if (cut.sign.startsWith("<item")) {
        if (number === 0) {
          head.add(taken.slice(0, -cut.sign.length));
          yield { kind: "head", xml: head.take() };
        }
        // One that begins within another: that one was never closed.
        if (item) yield { kind: "broken-off", number, beginning: item.beginning };
        number += 1;
        item = new Gathered(longestItem);
        item.add(cut.sign);
      } else {
        const gathered = item ?? (number === 0 ? head : undefined);
        if (gathered) gathered.add(taken);
        else behind = (behind + taken).slice(-BEGINNING);
      }
      if (cut.sign.startsWith("</item") && item) {
        const isTooLong = item.isTooLong;
        const { beginning } = item;
        yield isTooLong
          ? { kind: "too-large", number, beginning }
          : { kind: "item", number, xml: item.take() };
        item = undefined;
      }
      if (cut.sign === "") break;
      until = ENDS[cut.sign];
    }
  }
  item?.add(rest);
  if (item) yield { kind: "broken-off", number, beginning: item.beginning };
  // Cut between two items: those that followed are missing, too.
  else if (number > 0 && !/<\/channel\s*>/.test(behind + rest))
    yield { kind: "broken-off", number: number + 1, beginning: "" };
  if (number === 0) yield { kind: "head", xml: head.take() + rest };
}

type Cut = { readonly at: number; readonly sign: string };

/** The end of the next sign; without one, all but what may be the beginning of a sign. */
function findSign(text: string): Cut {
  SIGNS.lastIndex = 0;
  const match = SIGNS.exec(text);
  if (match) return { at: match.index + match[0].length, sign: match[0] };
  const open = text.lastIndexOf("<");
  return { at: open >= 0 && text.length - open <= LONGEST_TAG ? open : text.length, sign: "" };
}

function findEnd(text: string, end: string): Cut {
  const at = text.indexOf(end);
  return at >= 0
    ? { at: at + end.length, sign: end }
    : { at: Math.max(0, text.length - end.length + 1), sign: "" };
}
