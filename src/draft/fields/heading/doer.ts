// Takes the desk view of what was carried out and gives the ship or unit of which the first sentence says that it did it.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";

/** 護衛艦「見本」は、…を実施しました; 11月8日~15日、第3護衛隊群は、… */
const DOES =
  /(?:^|[\s\u3000、])(?<doer>\S?[\p{Script=Han}]{0,6}[艦艇]「[^「」]{1,10}」|第[0-9０-９]{1,3}[\p{Script=Han}]{1,10}[群隊団]|[陸海空]上?自衛隊第[0-9０-９]{1,3}[\p{Script=Han}]{1,10}[群隊団])は、/u;
const DID = /(?:実施|参加)(?:し(?:た|ました)|いたしました)$/u;

const TOOK_PART = /^(?:[0-9０-９]{1,2}[.．\s\u3000]*)?参加(?:部隊|兵力|艦艇)等?$/u;
const OWN_FORCE = /^(?:[(（]?[0-9０-９]{1,2}[)）.．]?\s*)?(?:日本\s?)?(?<force>(?:陸上|海上|航空)自衛隊)$/u;
/** 自衛隊は、…を実施しました: which of them, the list of units says. */
const OWN_FORCES = /^(?:防衛省・)?自衛隊は、/u;
const UNIT_LINES = 12;

/** (1)海上自衛隊 below 参加部隊: the force that alone of ours took part. */
function findOnlyForce({ official }: DeskView): ComposedText | undefined {
  const head = official.findIndex(({ text }) => TOOK_PART.test(text.trim()));
  if (head < 0) return undefined;
  const forces = official.slice(head + 1, head + 1 + UNIT_LINES).flatMap(({ block, text }) => {
    const force = OWN_FORCE.exec(text.trim())?.groups?.["force"];
    const start = force === undefined ? -1 : block.span[0] + text.indexOf(force);
    return force === undefined
      ? []
      : [grounded(force, { kind: "text", span: [start, start + force.length] })];
  });
  return forces.length === 1 ? forces[0] : undefined;
}

export function findDoer(view: DeskView): ComposedText | undefined {
  const title = findTitleBlock(view)?.index;
  const opening = view.official.find(({ index, text }) => index !== title && text.includes("。"));
  const sentence = opening?.text.slice(0, opening.text.indexOf("。")) ?? "";
  const found = DOES.exec(sentence);
  const doer = found?.groups?.["doer"];
  if (OWN_FORCES.test(sentence) && DID.test(sentence)) return findOnlyForce(view);
  if (opening === undefined || found === null || doer === undefined || !DID.test(sentence)) return undefined;
  const start = opening.block.span[0] + found.index + found[0].indexOf(doer);
  return grounded(doer, { kind: "text", span: [start, start + doer.length] });
}
