// What the head of an announcement says of itself: takes the desk view and gives the meeting that the title names, and the label above a matter.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { meetingInTitle } from "../wordings.ts";

/** 日印防衛相会談 of 日印防衛相会談 共同プレスリリース: named with its countries by the issuer itself. */
export function findTitledMeeting(
  { edition }: DeskView,
  title: ComposedText | undefined,
): ComposedText | undefined {
  return title && meetingInTitle(title, edition.endings.get("meeting") ?? []);
}

/** 早見外務大臣談話, above what it is about. */
const TALK = /^[\p{Script=Han}々]{2,16}(?:談話|声明|コメント)$/u;
const HEAD_BLOCKS = 5;

export function findTalkLabel(view: DeskView): ComposedText | undefined {
  const title = findTitleBlock(view);
  const label = view.official
    .slice(0, HEAD_BLOCKS)
    .find(({ index, text }) => index < (title?.index ?? 0) && TALK.test(text.trim()));
  return label && grounded(label.text.trim(), { kind: "text", span: label.block.span });
}
