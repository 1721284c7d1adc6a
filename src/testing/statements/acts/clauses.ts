// Clauses: what ministers agree, decide, confirm, welcome or say alone; one shape an act, invented from words.

import type { UndertakingStrength } from "../../../terms/fact.ts";
import type { Random } from "../passages/random.ts";
import { COURSES, DEVELOPMENTS, REGIONS, STANDINGS, THREATS, TOPICS, VIEWS } from "../words/matters.ts";
import type { ClauseShape } from "./clause.ts";
import { KOTO_NI, KOTO_TO, MOTOMERU, NOBERU, suruClosing, type Closing } from "./inflection.ts";

function writeTopic(random: Random): string {
  const topic = random.pick(TOPICS);
  const second = random.pick(TOPICS);
  if (random.chance(0.2)) return `${random.pick(REGIONS)}における${topic}`;
  return random.chance(0.2) && second !== topic ? `${topic}及び${second}` : topic;
}

const course = (random: Random): string => `${writeTopic(random)}${random.pick(COURSES)}`;
const view = (random: Random): string => `${writeTopic(random)}${random.pick(VIEWS)}`;

type ShapeMaker = (random: Random) => ClauseShape;

const agreed = (
  matter: string,
  link: string,
  closing: Closing,
  undertaking?: UndertakingStrength,
): ClauseShape => ({
  matter,
  link,
  closing,
  act: "agreed",
  ...(undertaking ? { undertaking } : {}),
});

const ITCHI = suruClosing("意見が一致");
const AGREEMENTS: readonly [ShapeMaker, ...ShapeMaker[]] = [
  (random) => agreed(course(random), "ことで", ITCHI, "commitment"),
  (random) => agreed(course(random), "ことで", suruClosing("一致"), "commitment"),
  (random) => agreed(course(random), "ことに", suruClosing("合意"), "commitment"),
  (random) => agreed(course(random), "ことについて", ITCHI, "commitment"),
  (random) => agreed(`${writeTopic(random)}が不可欠である`, "点で", ITCHI),
  (random) => agreed(`${writeTopic(random)}が地域の安定に資する`, "との認識で", suruClosing("一致")),
  (random) => agreed(view(random), "につき、", suruClosing("一致")),
  (random) => agreed(view(random), "について", suruClosing("見解が一致")),
  (random) =>
    agreed(`${writeTopic(random)}の在り方を検討していく`, "ことで", suruClosing("一致"), "exploration"),
  (random) => agreed(`${writeTopic(random)}の早期実現を目指す`, "ことで", ITCHI, "effort"),
];

const DECISIONS: readonly [ShapeMaker, ...ShapeMaker[]] = [
  (random) => ({
    matter: course(random),
    link: "",
    closing: KOTO_NI,
    act: "decided",
    undertaking: "commitment",
  }),
  (random) => ({
    matter: course(random),
    link: "",
    closing: KOTO_TO,
    act: "decided",
    undertaking: "commitment",
  }),
  (random) => ({
    matter: course(random),
    link: "ことを",
    closing: suruClosing("決定"),
    act: "decided",
    undertaking: "commitment",
  }),
  (random) => ({
    matter: `${writeTopic(random)}の可能性を模索していく`,
    link: "",
    closing: KOTO_NI,
    act: "decided",
    undertaking: "exploration",
  }),
  (random) => ({
    matter: `${writeTopic(random)}の具体策を検討する`,
    link: "",
    closing: KOTO_TO,
    act: "decided",
    undertaking: "exploration",
  }),
  (random) => ({
    matter: `${writeTopic(random)}の充実に努める`,
    link: "",
    closing: KOTO_TO,
    act: "decided",
    undertaking: "effort",
  }),
  (random) => ({
    matter: `${writeTopic(random)}に関する協定の締結を目指す`,
    link: "",
    closing: KOTO_NI,
    act: "decided",
    undertaking: "effort",
  }),
  (random) => ({
    matter: course(random),
    link: "ことを",
    closing: suruClosing("約束"),
    act: "committed",
    undertaking: "commitment",
  }),
];

const CONFIRMATIONS: readonly [ShapeMaker, ...ShapeMaker[]] = [
  (random) => ({
    matter: `${writeTopic(random)}${random.pick(STANDINGS)}`,
    link: "を",
    closing: suruClosing("再確認"),
    act: "reaffirmed",
  }),
  (random) => ({
    matter: `${random.pick(REGIONS)}の平和と安定${random.pick(STANDINGS)}`,
    link: "を改めて",
    closing: suruClosing("再確認"),
    act: "reaffirmed",
  }),
  (random) => ({
    matter: `${writeTopic(random)}の進捗状況`,
    link: "を",
    closing: suruClosing("確認"),
    act: "confirmed",
  }),
  (random) => ({
    matter: course(random),
    link: "ことを",
    closing: suruClosing("確認"),
    act: "confirmed",
    undertaking: "commitment",
  }),
  (random) => ({ matter: view(random), link: "を", closing: suruClosing("強調"), act: "stressed" }),
  (random) => ({
    matter: `${writeTopic(random)}に引き続き取り組む必要がある`,
    link: "ことを",
    closing: suruClosing("強調"),
    act: "stressed",
  }),
];

const REACTIONS: readonly [ShapeMaker, ...ShapeMaker[]] = [
  (random) => ({
    matter: `${writeTopic(random)}${random.pick(DEVELOPMENTS)}`,
    link: "を",
    closing: suruClosing("歓迎"),
    act: "welcomed",
  }),
  (random) => ({
    matter: `${writeTopic(random)}${random.pick(DEVELOPMENTS)}`,
    link: "を心から",
    closing: suruClosing("歓迎"),
    act: "welcomed",
  }),
  (random) => ({
    matter: `前回の会談で確認された${writeTopic(random)}の方針`,
    link: "に",
    closing: suruClosing("留意"),
    act: "noted",
  }),
  (random) => ({
    matter: `${random.pick(REGIONS)}における${random.pick(THREATS)}`,
    link: "に対し、深刻な",
    closing: suruClosing("懸念を表明"),
    act: "concerned",
  }),
  (random) => ({
    matter: random.pick(THREATS),
    link: "を強く",
    closing: suruClosing("非難"),
    act: "condemned",
  }),
  (random) => ({
    matter: `${random.pick(THREATS)}の即時停止`,
    link: "を",
    closing: MOTOMERU,
    act: "requested",
  }),
  (random) => ({
    matter: `${writeTopic(random)}の受入れに対する`,
    link: "",
    closing: suruClosing("謝意を表明"),
    act: "expressed",
  }),
  (random) => ({
    matter: `${random.pick(REGIONS)}の安定に向けた国際的な努力`,
    link: "を",
    closing: suruClosing("支持"),
    act: "supported",
  }),
];

/** What one side alone says. */
const SIDES: readonly [ShapeMaker, ...ShapeMaker[]] = [
  (random) => ({
    matter: `自国の${writeTopic(random)}の取組`,
    link: "について",
    closing: suruClosing("説明"),
    act: "explained",
  }),
  (random) => ({
    matter: `${writeTopic(random)}に対する`,
    link: "",
    closing: suruClosing("支持を表明"),
    act: "supported",
  }),
  (random) => ({
    matter: `${random.pick(THREATS)}の現状`,
    link: "について",
    closing: suruClosing("報告"),
    act: "reported",
  }),
  (random) => ({
    matter: `${writeTopic(random)}への協力`,
    link: "を",
    closing: suruClosing("要請"),
    act: "requested",
  }),
  (random) => ({
    matter: `${writeTopic(random)}が極めて重要である旨`,
    link: "",
    closing: NOBERU,
    act: "expressed",
  }),
  (random) => ({
    matter: `${writeTopic(random)}に関する新たな計画`,
    link: "を",
    closing: suruClosing("発表"),
    act: "announced",
  }),
];

export function inventShape(random: Random): ClauseShape {
  const makers = random.pick([AGREEMENTS, AGREEMENTS, DECISIONS, DECISIONS, CONFIRMATIONS, REACTIONS]);
  return random.pick(makers)(random);
}

export function inventSideShape(random: Random): ClauseShape {
  return random.pick(SIDES)(random);
}
