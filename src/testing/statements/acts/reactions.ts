// Reactions: what ministers welcome, note, condemn or ask for, and what one side alone says.

import type { Random } from "../passages/random.ts";
import { DEVELOPMENTS, REGIONS, THREATS } from "../words/matters.ts";
import type { ClauseShape } from "./clause.ts";
import { KAKUNIN_SARERU, MOTOMERU, NOBERU, suruClosing } from "./inflection.ts";
import { writeTopic, type ShapeMaker } from "./topic-words.ts";

export const REACTIONS: readonly [ShapeMaker, ...ShapeMaker[]] = [
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

export function inventSideShape(random: Random): ClauseShape {
  return random.pick(SIDES)(random);
}

/** Told without saying who: the progress was confirmed. */
export function inventPassiveShape(random: Random): ClauseShape {
  return { matter: `${writeTopic(random)}の進捗状況`, link: "が", closing: KAKUNIN_SARERU, act: "confirmed" };
}
