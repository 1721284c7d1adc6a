// Takes the desk view of a report that quotes somebody and gives who said it: 早見防衛相 of 早見防衛相は12日、…について「…」と述べた.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";

const SAYER =
  /^(?<who>[\p{Script=Han}々]{2,8}(?:首相|総理|大臣|長官|(?:防衛|外|官房)相|知事))は[^「」]{2,120}「/u;
const SAID = /」と(?:述べ|語っ|話し|強調し|非難し)(?:た|ました)/u;

export function findSayer({ official }: DeskView): ComposedText | undefined {
  const opening = official.find(({ text }) => text.includes("。"));
  const who = SAYER.exec(opening?.text.slice(0, 160) ?? "")?.groups?.["who"];
  if (opening === undefined || who === undefined || !SAID.test(opening.text)) return undefined;
  const start = opening.block.span[0];
  return grounded(who, { kind: "text", span: [start, start + who.length] });
}
