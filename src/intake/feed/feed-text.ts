// What a feed's texts become: a title without markup on one line, and anything without characters that no text has.

import { Parser } from "htmlparser2";
import { CONTROL_CHARACTERS } from "../lines/characters.ts";

const CONTROLS = new RegExp(`[${CONTROL_CHARACTERS}]`, "gu");

/** Without control characters and halves of characters; `removed` of them. */
export function withoutControls(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0;
  const clean = text.replaceAll(CONTROLS, () => {
    removed++;
    return "";
  });
  return { text: clean, removed };
}

/** Undefined where nothing is left. */
export function readContent(text: string | undefined): string | undefined {
  const clean = text === undefined ? "" : withoutControls(text).text.trim();
  return clean === "" ? undefined : clean;
}

/** Tags of which nobody writes in a title without meaning them. */
const MARKUP =
  /<\/?(?:a|abbr|b|br|div|em|font|i|img|p|rb|rp|rt|ruby|script|small|span|strong|style|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/** What is longer is cut there: no headline is. */
const LONGEST_TITLE = 4_000;

/** A title: markup and entities that were written twice are read, white space is one space. Undefined where nothing is left. */
export function readTitle(whole: string | undefined): string | undefined {
  const text = whole?.slice(0, LONGEST_TITLE).toWellFormed();
  if (text === undefined) return undefined;
  const plain = MARKUP.test(text)
    ? textOf(text)
    : ENTITY.test(text)
      ? textOf(text.replaceAll("<", "&lt;"))
      : text;
  const clean = withoutControls(plain).text.replaceAll(/\s+/gu, " ").trim();
  return clean === "" ? undefined : clean;
}

/** Readings stand beside the words that they read, and programs are no text. */
const UNSEEN: ReadonlySet<string> = new Set(["rp", "rt", "script", "style"]);

function textOf(html: string): string {
  let text = "";
  let unseen = 0;
  const parser = new Parser({
    ontext: (piece) => {
      if (unseen === 0) text += piece;
    },
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen++;
      if (name === "br" || name === "p" || name === "div") text += " ";
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen--;
    },
  });
  parser.end(html);
  return text;
}
