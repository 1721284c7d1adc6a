// Takes one unit of a list; gives what stands in it: an order, an old post, a holder, or all of them in one line.

import type { Holder } from "../holders.ts";
import { isPersonName, readBareHolder, readRankedHolder } from "../holders.ts";
import type { Order } from "../orders.ts";
import { readOrder } from "../orders.ts";
import { POST_END, squeeze } from "../posts.ts";

type Range = readonly [start: number, end: number];

/** Positions count from the start of the unit. */
export type Placed = { readonly rank?: Range; readonly name: Range };

export type UnitParts = {
  readonly order?: Order | "other";
  /** Without its brackets. */
  readonly post?: Range;
  readonly holder?: Placed;
  /** True where the post stands behind the holder. */
  readonly behind?: boolean;
};

/** Brackets that hold no post: a date, a reading, a remark. */
const REMARK =
  /日付|月\d{1,2}日|^以上|発表$|公表$|訳$|人事$|現在$|敬称|^[ぁ-ん・ ]+$|^\d{1,3}歳?$|期\)?$|異体字|^※|^順不同/u;
const ORDER_BEFORE =
  /^(?<order>(?:定年|勧奨|依願)?(?:退職|辞職)|[^()、。=\t]{2,60}?(?:を命ずる|を命じる|を解く|を免ずる|に任命する|を承認する|に昇任させる|に出向させる|に補する|に充てる|に採用する|に併任する|を併任する|を解除する))(?=[ \t(])/u;
const POST_BEHIND = new RegExp(
  `^[\\s:]{1,8}(?<post>[^()、。\\s]{2,60}(?:[(][^()]{1,30}[)])?${POST_END}?)\\s*$`,
  "u",
);
const ENDS_AS_POST = new RegExp(`(?:${POST_END}|[)])$`, "u");

export function readUnit(text: string): UnitParts {
  const whole = readOrder(squeeze(text));
  if (whole !== undefined) return { order: whole };
  const before = ORDER_BEFORE.exec(text)?.groups?.["order"];
  const order = before === undefined ? undefined : readOrder(squeeze(before));
  const rest = readPair(text, skipBlanks(text, before?.length ?? 0), order !== undefined);
  return order === undefined ? rest : { order, ...rest };
}

function readPair(text: string, at: number, inOrder: boolean): UnitParts {
  const post = readBracket(text, at);
  if (post === undefined) return readHolderFirst(text, at, inOrder);
  const behind = skipBlanks(text, post[1] + 1);
  if (REMARK.test(squeeze(text.slice(...post)))) return {};
  const holder = readHolder(text, behind, true);
  return holder === undefined ? (behind >= text.length ? { post } : {}) : { post, holder: holder.placed };
}

function readHolderFirst(text: string, at: number, inOrder: boolean): UnitParts {
  const told = inOrder ? readPostAndName(text, at) : undefined;
  if (told !== undefined) return told;
  const found = readHolder(text, at, false);
  if (found === undefined) return {};
  const { placed, end } = found;
  const bracket = readBracket(text, skipBlanks(text, end));
  if (bracket !== undefined && !REMARK.test(squeeze(text.slice(...bracket))))
    return { holder: placed, post: bracket, behind: true };
  const written = POST_BEHIND.exec(text.slice(end))?.groups?.["post"];
  if (written !== undefined && ENDS_AS_POST.test(written)) {
    const start = text.indexOf(written, end);
    return { holder: placed, post: [start, start + written.length], behind: true };
  }
  if (placed.rank === undefined && !inOrder) return isAlone(text, end) ? { holder: placed } : {};
  return isAlone(text, end) ? { holder: placed } : {};
}

/** 図書庁長官に任命する 図書庁首席調査官 早見健: behind an order, the old post without brackets. */
const POST_AND_NAME = new RegExp(`^(?<post>[^()、。\\s]{2,40}${POST_END})[ \\t]{1,4}(?=\\S)`, "u");

function readPostAndName(text: string, at: number): UnitParts | undefined {
  const match = POST_AND_NAME.exec(text.slice(at));
  const { post = "" } = match?.groups ?? {};
  const holder = match === null ? undefined : readHolder(text, at + match[0].length, false);
  return holder === undefined || !isAlone(text, holder.end)
    ? undefined
    : { post: [at, at + post.length], holder: holder.placed };
}

/** Nothing but a remark stands behind the holder. */
function isAlone(text: string, end: number): boolean {
  return /^\s*(?:[(][^()]{0,30}[)]|※[^。]{0,30})?\s*$/u.test(text.slice(end));
}

function readHolder(
  text: string,
  at: number,
  isBare: boolean,
): { readonly placed: Placed; readonly end: number } | undefined {
  const words = text.slice(at);
  const found: Holder | undefined = readRankedHolder(words) ?? readBareHolder(words);
  if (
    found === undefined ||
    (!isBare && found.rank === undefined && !isPersonName(words.slice(...found.name)))
  )
    return undefined;
  const shift = ([start, end]: Range): Range => [start + at, end + at];
  const placed = {
    name: shift(found.name),
    ...(found.rank === undefined ? {} : { rank: shift(found.rank) }),
  };
  return { placed, end: found.end + at };
}

/** The inside of the bracket that opens at a place, with what it holds. */
function readBracket(text: string, at: number): Range | undefined {
  if (text[at] !== "(") return undefined;
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "(") depth += 1;
    else if (text[end] === ")") depth -= 1;
    if (depth === 0) return [at + 1, end];
  }
  return undefined;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text.charAt(next))) next += 1;
  return next;
}
