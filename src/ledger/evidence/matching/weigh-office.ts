// Takes a pair; gives what the office tells that announces it: the army's staff does not announce the navy's exercise.

import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { mark, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { createRows, pieceOf, type Piece, type Weighed } from "./pieces.ts";

const SERVICE_OF_OFFICE: readonly (readonly [RegExp, string])[] = [
  [/陸上|陸軍|旅団|師団|方面総監|空挺|Ground/u, "army"],
  [/海上幕僚|海上自衛隊|地方総監|海軍|Maritime Staff|Maritime Self/u, "navy"],
  [/航空|Air Staff|Air Self/u, "air-force"],
  [/海上保安|Coast Guard/u, "coast-guard"],
];
const FOREIGN_OFFICE = /外務省|Foreign Affairs/u;
const DEFENCE_OFFICE = /防衛|幕僚|Defen[sc]e/u;
const DEFENCE = /防衛|自衛隊|国防|defen[cs]e/u;

function serviceOf(issuer: string): string | undefined {
  return SERVICE_OF_OFFICE.find(([expression]) => expression.test(issuer))?.[1];
}

/** The foreign ministry's own talks: nothing in them is the defence ministry's. */
function isForeignMinistrys({ undertaking, later }: Pair): boolean {
  if (!DEFENCE_OFFICE.test(undertaking.issuer) || !FOREIGN_OFFICE.test(later.issuer)) return false;
  if (undertaking.groups["agreement-sort"] !== undefined) return false;
  return !later.passages.some(({ normal }) => DEFENCE.test(normal));
}

const byIssuer = createRows<Map<UndertakingForEvidence["groups"], Piece>>();

export function weighOffice(pair: Pair): Weighed {
  const { groups, issuer } = pair.undertaking;
  const row = byIssuer(pair.later, issuer);
  const byGroups = (row[0] ??= new Map());
  const whole = byGroups.get(groups) ?? pieceOf(marksOf(pair));
  byGroups.set(groups, whole);
  return { whole };
}

function marksOf(pair: Pair): Marks {
  const { undertaking, later } = pair;
  if (isForeignMinistrys(pair)) return [mark("other-office", 1, later.issuer)];
  const [own, other] = [serviceOf(undertaking.issuer), serviceOf(later.issuer)];
  const promised = undertaking.groups["service"] ?? (own === undefined ? undefined : [own]);
  if (promised === undefined || other === undefined || promised.includes(other)) return [];
  return [mark("other-service.office", 1, later.issuer)];
}
