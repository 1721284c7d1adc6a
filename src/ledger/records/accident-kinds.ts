// Accident kinds: what an announcement of an accident tells in, what happened and what became of people out, by the keys of the register.

import type { AccidentHarm, AccidentKind } from "../../terms/ledger/accident-record.ts";

/** The first that fits. */
const KINDS: readonly (readonly [kind: AccidentKind, words: RegExp])[] = [
  ["crash", /墜落|crash/iu],
  ["collision", /衝突|接触|追突|collision|collided/iu],
  ["grounding", /座礁|乗り?[揚上]げ|aground/iu],
  ["fire", /火災|出火|炎上|燃え|\bfire\b(?! (?:training|drill))/iu],
  ["landing", /緊急着[陸水]|予防着陸|不時着|(?:precautionary|emergency|forced) landing/iu],
  ["rollover", /横転|転覆|路外|側溝|overturned|rolled over|capsiz/iu],
  [
    "fall",
    /落下|脱落|遺失|紛失|部品[^。\n]{0,30}を?(?:落と|失)|(?:部品|蓋|ふた|パネル|カバー|扉)[^。\n]{0,30}(?:ない|なくな|失って)|fell|lost (?:a )?part/iu,
  ],
  ["leak", /漏出|流出|漏えい|漏洩|漏れ|leak|spill/iu],
  ["landing", /(?:水田|畑|グラウンド|空き地|河川敷|場外|演習場外)[^。\n]{0,12}に?(?:着陸|着水)/u],
];

/** The worst first. */
const HARMS: readonly (readonly [harm: AccidentHarm, words: RegExp])[] = [
  ["dead", /死亡|死去|殉職|died|killed|dead|fatal/iu],
  ["missing", /行方不明|missing/iu],
  [
    "injured",
    /負傷|重傷|軽傷|重体|けが|ケガ|怪我|骨折|打撲|やけど|火傷|捻挫|切り傷|擦り傷|意識(?:を失|不明)|搬送|injur|hurt|wounded/iu,
  ],
];

/** けがはありませんでした, 人員の被害 なし, No injuries to the crew */
const DENIED = new RegExp(
  [
    String.raw`(?:死亡|死者|死傷|負傷|けが|ケガ|怪我|人的被害|人員の?被害|行方不明|被害)(?:者|人|した者|をした人)?(?:等|など)?(?:は|が|も|の)?[^、。\n]{0,16}?(?:なし|無し|なく|なかった|ない|いない|いません|おらず|おりません|ありません|出ていない|されていない|されていません)`,
    String.raw`\b(?:no|without) (?:[a-z]+ )?(?:injur\w+|casualt\w+|fatalit\w+|deaths?|one (?:was|were) (?:hurt|injured|killed))`,
    String.raw`\bnot (?:been )?(?:injured|hurt)|\bunhurt|\buninjured`,
  ].join("|"),
  "giu",
);
const NONE = /^(?:[^、。]{0,8}[\s:：])?(?:なし|無し|none)。?$/iu;
/** Nobody knows yet is not nobody. */
const UNTOLD = /情報は?(?:入って)?い?な|確認中|調査中|unknown/iu;

/** `title`: what the announcement calls itself; `told`: damage and the sentence. */
export function kindOfAccident(title: string, told: string, harm: AccidentHarm | undefined): AccidentKind {
  for (const words of [title, told]) {
    const found = KINDS.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return harm === "dead" || harm === "missing" || harm === "injured" ? "injury" : "other";
}

/** Undefined where nothing is told of people. */
export function harmOf(casualties: string | undefined): AccidentHarm | undefined {
  if (casualties === undefined) return undefined;
  const rest = casualties.replaceAll(DENIED, "");
  const found = HARMS.find(([, pattern]) => pattern.test(rest));
  if (found) return found[0];
  if (UNTOLD.test(casualties)) return "other";
  return rest !== casualties || NONE.test(casualties.trim()) ? "none" : "other";
}
