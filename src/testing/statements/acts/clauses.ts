// Clauses: what both ministers agree, decide, confirm or stress; one shape an act, invented from words.

import type { UndertakingStrength } from "../../../terms/fact.ts";
import type { Random } from "../passages/random.ts";
import { REGIONS, STANDINGS } from "../words/matters.ts";
import type { ClauseShape } from "./clause.ts";
import { ITCHI_WO_MIRU, KOTO_NI, KOTO_TO, suruClosing, type Closing } from "./inflection.ts";
import { REACTIONS } from "./reactions.ts";
import { course, view, writeTopic, type ShapeMaker } from "./topic-words.ts";

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
  (random) => agreed(view(random), "について意見の", ITCHI_WO_MIRU),
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

export function inventShape(random: Random): ClauseShape {
  const makers = random.pick([AGREEMENTS, AGREEMENTS, DECISIONS, DECISIONS, CONFIRMATIONS, REACTIONS]);
  return random.pick(makers)(random);
}
