// The official title: takes the desk view and gives the title with the place it stands in.

import type { ComposedText } from "../../terms/article.ts";
import { grounded } from "../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { comparable } from "./desk-view.ts";

/** A longer first block is a paragraph, not a title. */
const TITLE_LIMIT = 120;

function looksLikeTitle({ block, text }: OfficialBlock): boolean {
  return block.shape === "heading" || (text.length <= TITLE_LIMIT && !/[。.]\s*$/u.test(text));
}

/** The block that holds the official title: the reader's title, or on a desk's page the first official block. */
export function findTitleBlock({ official, reading, leadSpan }: DeskView): OfficialBlock | undefined {
  const title = comparable(reading.title);
  const named = official.find(({ text }) => title !== "" && comparable(text) === title);
  if (named !== undefined) return named;
  const [first] = official;
  const isFirst = leadSpan !== undefined || title === "";
  return isFirst && first !== undefined && looksLikeTitle(first) ? first : undefined;
}

/** In one line: white space at line ends and runs of it become one space. */
function inOneLine(text: string): string {
  return text.replace(/[\s\u3000]+/gu, " ").trim();
}

export function composeTitle(view: DeskView): ComposedText | undefined {
  const { reading } = view;
  const block = findTitleBlock(view);
  if (block !== undefined) return grounded(inOneLine(block.text), { kind: "text", span: block.block.span });
  const text = inOneLine(reading.title);
  if (text === "") return undefined;
  const at = reading.text.indexOf(reading.title);
  return at < 0
    ? grounded(text, { kind: "source", field: "title" })
    : grounded(text, { kind: "text", span: [at, at + reading.title.length] });
}
