// Headline: a line of Japanese in, the same characters out with places where a line may break.

import { Html, escapeText } from "./html.ts";
import { languageOf } from "./language-of.ts";
import { splitPhrases } from "./phrases.ts";

const OPENING = "(\uff08「『《〈【〔[\uff3b“‘";
const CLOSING = ")\uff09」』》〉】〕]\uff3d”’";
/** Longer bracketed groups may break inside, or a phone could not show them. */
const LONGEST_UNBROKEN = 14;
const REMEMBERED = 2_000;

/** Behind a bracket they belong to what is in it: no line begins with one. */
const PARTICLES = "のはがをにでともへや";

/** Where the model parts what is one word: 五か|月, 太平洋に|おける, 山林火災に|係る, 記者会|見. */
const WITHIN_WORD = [
  { before: /[0-9\uff10-\uff19〇一二三四五六七八九十百数何][かヶカヵケ]$/, after: /^[月国年所条]/ },
  { before: /に$/, after: /^(?:おけ|おい|係[りる])/ },
  { before: /会$/, after: /^[見談議]/ },
];

/** The model takes 例示県見本市における for one phrase: on a phone what stands before it would be left alone on its line. */
const LONG_PHRASE = 6;
const BEHIND_PREFECTURE = /(?<=[\p{Script=Han}]{2}県)(?=[\p{Script=Han}]{2})/gu;

/** Offsets within a phrase where a place goes on in its smaller part. */
function findPlaceJoints(phrase: string): readonly number[] {
  if (phrase.length <= LONG_PHRASE) return [];
  return [...phrase.matchAll(BEHIND_PREFECTURE)].map(({ index }) => index);
}

const isOpening = (character: string): boolean => character !== "" && OPENING.includes(character);
const isClosing = (character: string): boolean => character !== "" && CLOSING.includes(character);
const isSpace = (character: string): boolean => /\s/.test(character);
const isLatin = (character: string): boolean => /[0-9A-Za-z\uff10-\uff19\uff21-\uff3a.,:%-]/.test(character);
const STICKS_TO_PREVIOUS =
  /[、。,.:;!?\uff0c\uff0e\uff1a\uff1b\uff01\uff1f・…‥―─ー々〜\uff5eぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

type Range = readonly [start: number, end: number];

function findGroups(text: string): readonly Range[] {
  const groups: Range[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isOpening(text.charAt(start))) continue;
    let end = start + 1;
    while (end < text.length && end - start <= LONGEST_UNBROKEN && !isClosing(text.charAt(end))) end += 1;
    if (isClosing(text.charAt(end)) && end - start <= LONGEST_UNBROKEN) {
      groups.push([start, PARTICLES.includes(text.charAt(end + 1) || " ") ? end + 2 : end + 1]);
      start = end;
    }
  }
  return groups;
}

function mayBreak(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (isSpace(before) || isSpace(after) || isOpening(before) || isClosing(after)) return false;
  if (STICKS_TO_PREVIOUS.test(after) || (isClosing(before) && PARTICLES.includes(after))) return false;
  const head = text.slice(Math.max(0, at - 2), at);
  const tail = text.slice(at, at + 2);
  if (WITHIN_WORD.some((word) => word.before.test(head) && word.after.test(tail))) return false;
  return !(isLatin(before) && isLatin(after));
}

/** Offsets in `text` where a line may end; spaces break by themselves and are not among them. */
export function findBreaks(text: string, phrases: readonly string[], groups: readonly Range[]): number[] {
  const offsets = new Set<number>();
  let offset = 0;
  for (const phrase of phrases) {
    for (const joint of findPlaceJoints(phrase)) offsets.add(offset + joint);
    offset += phrase.length;
    offsets.add(offset);
  }
  for (let at = 1; at < text.length; at += 1) {
    if (isOpening(text.charAt(at)) || isClosing(text.charAt(at - 1))) offsets.add(at);
  }
  return [...offsets]
    .filter((at) => at > 0 && at < text.length && mayBreak(text, at))
    .filter((at) => !groups.some(([start, end]) => start < at && at < end))
    .toSorted((a, b) => a - b);
}

/** A stretch of a headline; `breaks`: a line may end before it; `whole`: it may not end within. */
export type HeadlinePiece = { readonly text: string; readonly breaks: boolean; readonly whole: boolean };

function cutUp(text: string, breaks: readonly number[], groups: readonly Range[]): readonly HeadlinePiece[] {
  const opens = new Set(groups.map(([start]) => start));
  const closes = groups.map(([, end]) => end);
  const cuts = [...new Set([0, ...breaks, ...opens, ...closes, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => ({
    text: text.slice(cut, cuts[index + 1]),
    breaks: breaks.includes(cut),
    whole: opens.has(cut),
  }));
}

function compose(pieces: readonly HeadlinePiece[]): string {
  return pieces
    .map(({ text, breaks, whole }) => {
      const escaped = escapeText(text);
      return (breaks ? "<wbr>" : "") + (whole ? `<span class="nb">${escaped}</span>` : escaped);
    })
    .join("");
}

/** Joined, the pieces are `text` again. The model knows Japanese only; other scripts break at their spaces. */
export function headlinePieces(text: string): readonly HeadlinePiece[] {
  if (text === "") return [];
  if (languageOf(text) === "en") return [{ text, breaks: false, whole: false }];
  const groups = findGroups(text);
  return cutUp(text, findBreaks(text, splitPhrases(text), groups), groups);
}

const remembered = new Map<string, Html>();

/** Breaks between phrases (BudouX), never inside short brackets; removing the tags gives `text` back. */
export function breakHeadline(text: string): Html {
  const known = remembered.get(text);
  if (known) return known;
  const broken = new Html(compose(headlinePieces(text)));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, broken);
  return broken;
}
