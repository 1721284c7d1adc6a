// Takes a promise and a later announcement; gives the passage that tells best what came of it, for or against, with a score and the reasons that make it.

import type { EvidenceProposal, Tells } from "../../terms/ledger/evidence.ts";
import { contextsOf, type Place } from "./matching/contexts.ts";
import { LEAST_COVERAGE, matchMatter, weighMatter } from "./matching/match-matter.ts";
import { pairUp, type Pair } from "./matching/pair.ts";
import { timeOf, weighDates } from "./matching/weigh-dates.ts";
import { weighGroups } from "./matching/weigh-groups.ts";
import { weighNames } from "./matching/weigh-names.ts";
import { weighNumbers } from "./matching/weigh-numbers.ts";
import { weighOffice } from "./matching/weigh-office.ts";
import { weighParties } from "./matching/weigh-parties.ts";
import { weighTells } from "./matching/weigh-tells.ts";
import { scoreOf } from "./matching/weighed.ts";
import type { Passage, ReadLater } from "./reading/later-announcement.ts";
import type { UndertakingForEvidence } from "./reading/read-promise.ts";

/** Changes with every rule, word or weight that can change a proposal. */
export const EVIDENCE_RULES = "evidence/4";
/** Below it nothing is kept. */
const LEAST_SCORE = 0.35;
/** What the desk is shown unless it asks for more. */
export const DESK_THRESHOLD = 0.5;
/** From here on the name alone tells whose it is. */
const NAME_TELLS = 0.5;

/** Where the ending alone tells, the sentence has to have this much of the matter's words. */
const OWN_ENOUGH = 0.2;

function ownShare(pair: Pair, passage: Passage): number {
  const asked = pair.later.passages.filter(
    ({ role, topic }) => role === "question" && topic === passage.topic,
  );
  const own = passage.role === "answer" ? [passage, ...asked] : [passage];
  return matchMatter(
    pair,
    own.map((said) => ({ said, share: 1 })),
    0,
  ).coverage;
}

function proposeAt(pair: Pair, place: Place): EvidenceProposal | undefined {
  const { undertaking, later } = pair;
  const { passage, clause } = place;
  const time = timeOf(pair, place);
  const told = weighTells(pair, place, time);
  if (told === undefined) return undefined;
  const contexts = contextsOf(undertaking, later, place);
  const names = weighNames(pair, passage, contexts);
  const matter = matchMatter(pair, contexts, names.share);
  if (matter.coverage < LEAST_COVERAGE) return undefined;
  if (
    clause.polarity.polarity?.isGeneric === true &&
    passage.role !== "notice" &&
    names.share < 1 &&
    ownShare(pair, passage) < OWN_ENOUGH
  )
    return undefined;
  const reasons = [
    ...weighParties(pair, passage, contexts, names.share >= NAME_TELLS),
    ...weighMatter(
      matter,
      undertaking.codes.every((code) => code === "JP"),
    ),
    ...names.reasons,
    ...weighNumbers(pair, passage),
    ...weighGroups(pair, passage, clause),
    ...weighOffice(pair),
    ...weighDates(pair, place, time),
    ...told.reasons,
  ];
  return {
    undertaking: undertaking.id,
    announcement: later.id,
    span: passage.span,
    sentence: passage.text,
    stance: told.stance,
    tells: told.tells,
    ...(time === undefined ? {} : { date: time.value }),
    score: scoreOf(reasons),
    reasons,
    ruleVersion: EVIDENCE_RULES,
  };
}

/** Every passage that could speak to the promise, in text order; for looking at, not for keeping. */
export function weighPassages(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
): readonly EvidenceProposal[] {
  if (later.day <= undertaking.day) return [];
  const pair = pairUp(undertaking, later);
  return later.passages.flatMap((passage, index) =>
    passage.role === "question"
      ? []
      : passage.clauses.flatMap((clause) => proposeAt(pair, { passage, clause, index }) ?? []),
  );
}

/** What is settled tells more than what is planned or said again. */
const CLOSE = 0.1;
const DECISIVE: ReadonlySet<Tells> = new Set<Tells>(["done", "begun", "put-off", "called-off", "replaced"]);

function isBetter(one: EvidenceProposal, best: EvidenceProposal): boolean {
  const isShown =
    Math.min(one.score, best.score) >= DESK_THRESHOLD && Math.abs(one.score - best.score) <= CLOSE;
  if (isShown && DECISIVE.has(one.tells) !== DECISIVE.has(best.tells)) return DECISIVE.has(one.tells);
  return one.score > best.score;
}

/** One for each pair, the first of the best; undefined where nothing is worth keeping. Pure. */
export function proposeEvidence(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
): EvidenceProposal | undefined {
  let best: EvidenceProposal | undefined;
  for (const proposal of weighPassages(undertaking, later)) {
    if (best === undefined || isBetter(proposal, best)) best = proposal;
  }
  return best !== undefined && best.score >= LEAST_SCORE ? best : undefined;
}
