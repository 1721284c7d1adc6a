// Takes the desk view of what was carried out and gives the ship or unit of which the first sentence says that it did it.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";

/** 護衛艦「見本」は、…を実施しました; 11月8日~15日、第3護衛隊群は、… */
const DOES =
  /(?:^|[\s\u3000、])(?<doer>\S?[\p{Script=Han}]{0,6}[艦艇]「[^「」]{1,10}」|第[0-9０-９]{1,3}[\p{Script=Han}]{1,10}[群隊団]|[陸海空]上?自衛隊第[0-9０-９]{1,3}[\p{Script=Han}]{1,10}[群隊団])は、/u;
const DID = /(?:実施|参加)(?:し(?:た|ました)|いたしました)$/u;

export function findDoer(view: DeskView): ComposedText | undefined {
  const title = findTitleBlock(view)?.index;
  const opening = view.official.find(({ index, text }) => index !== title && text.includes("。"));
  const sentence = opening?.text.slice(0, opening.text.indexOf("。")) ?? "";
  const found = DOES.exec(sentence);
  const doer = found?.groups?.["doer"];
  if (opening === undefined || found === null || doer === undefined || !DID.test(sentence)) return undefined;
  const start = opening.block.span[0] + found.index + found[0].indexOf(doer);
  return grounded(doer, { kind: "text", span: [start, start + doer.length] });
}
