// Takes a pair and a clause; gives what it tells of the promise and which way, or nothing where its verbs are silent, denied or somebody's guess.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { Polarity } from "../polarity/polarity.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import type { Place } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { kinOf } from "../words/action-families.ts";
import { isBehindDue, isNewlyFixed } from "./weigh-dates.ts";
import { weigh, type Weighed } from "./weighed.ts";

export type Told = { readonly stance: Stance; readonly tells: Tells; readonly reasons: Weighed };

const IN_FULL = { for: 0.24, against: 0.34 } as const;
const IN_A_NOTICE = 0.22;
const TO_COME = 0.16;
const HOPED_FOR = 0.1;
const LATE = 0.22;
const NOTHING_NEW = -0.3;
const BACKGROUND = -0.1;

/** 期間 令和7年10月6日: the rows of a notice have no verb, their days tell whether it is over. */
function tellsOfNotice({ later }: Pair, time: DatedWords | undefined): Told | undefined {
  const { polarity } = later.head.polarity;
  if (polarity?.stance === "against") {
    return {
      stance: "against",
      tells: polarity.tells,
      reasons: [weigh(`tells-${polarity.tells}`, IN_A_NOTICE, polarity.words)],
    };
  }
  if (time === undefined) return undefined;
  const tells = time.last !== undefined && time.last < later.day ? "done" : "planned";
  return { stance: "for", tells, reasons: [weigh(`tells-${tells}`, IN_A_NOTICE, time.words)] };
}

/** 会談し、…に署名する予定です: the clause that goes on is told in the time of the last. */
function tellsInTime(
  { later }: Pair,
  place: Place,
  { tells, words }: Polarity,
  time: DatedWords | undefined,
): Tells {
  const last = place.passage.clauses.at(-1);
  const goesOn = place.clause !== last && /[しいきり]、$/u.test(words);
  const isToCome = time?.first === undefined || time.first >= later.day;
  return tells === "done" && goesOn && isToCome && last?.polarity.polarity?.tells === "planned"
    ? "planned"
    : tells;
}

/** What is fixed anew when the due has passed already is better than nothing; before that it is put off. */
function isStillDue({ undertaking: { isRecurring, dueDays }, later }: Pair): boolean {
  return !isRecurring && dueDays?.last !== undefined && later.day <= dueDays.last;
}

const DECIDED = /こと(?:を決|で(?:一致|合意|意見)|とし|に(?:し|な)|[もを]申し合わせ)|decided|agreed/u;
const FIRM =
  /立ち上げ|設け|設置|開始|始め|実施|締結|署名|結ぶ|派遣|行(?:う|って)|進め|launch|establish|begin|start|hold/u;
const AGAIN_AND_AGAIN = /毎年|定期的|年1回|年に1度|四半期|every year|annual/u;

/** What was to be explored is decided, what was to be done once is to be done every year. */
function isBoundMore({ undertaking }: Pair, { clause }: Place, words: string): boolean {
  if (!DECIDED.test(words) || clause.polarity.silence !== undefined) return false;
  const wasSoft = undertaking.strength === "exploration" || undertaking.strength === "effort";
  const isYearly = AGAIN_AND_AGAIN.test(clause.normal) && !AGAIN_AND_AGAIN.test(undertaking.normal);
  return (wasSoft && FIRM.test(clause.normal)) || isYearly;
}

/** Cooperation that was to be explored has a place where it is talked of. */
function isToTalk({ undertaking }: Pair, { clause }: Place): boolean {
  const isTalks = undertaking.head !== undefined && kinOf("talks").has(undertaking.head);
  return !isTalks && (clause.concepts.has("talks") || clause.concepts.has("working-group"));
}

function tellsOfPlan(pair: Pair, place: Place, words: string, time: DatedWords | undefined): Told {
  const { silence, silenceWords } = place.clause.polarity;
  const isOwnTime = time !== undefined && place.clause.dates.includes(time);
  if (isOwnTime && isStillDue(pair) && isBehindDue(pair.undertaking, time)) {
    const reason = weigh("planned-past-due", LATE, `${words} ${time.words}`);
    return { stance: "against", tells: "put-off", reasons: [reason] };
  }
  if (!isNewlyFixed(pair, time) && isBoundMore(pair, place, words)) {
    return {
      stance: "for",
      tells: isToTalk(pair, place) ? "step" : "restated",
      reasons: [weigh("bound-more", TO_COME, words)],
    };
  }
  if (!isNewlyFixed(pair, time)) {
    return {
      stance: "for",
      tells: "restated",
      reasons: [weigh("nothing-new", NOTHING_NEW, silenceWords ?? words)],
    };
  }
  const weight = silence === "intention" ? HOPED_FOR : TO_COME;
  return { stance: "for", tells: "planned", reasons: [weigh("tells-planned", weight, words)] };
}

/** Also of what has no action of its own: 意見交換を進める. */
function promisesTalks({ undertaking: { head } }: Pair): boolean {
  return head === undefined || kinOf("talks").has(head);
}

export function weighTells(pair: Pair, place: Place, time: DatedWords | undefined): Told | undefined {
  const { passage, clause } = place;
  const { silence, isWeak } = passage.polarity;
  if (silence === "hearsay" || silence === "negated" || (isWeak === true && pair.later.isPress))
    return undefined;
  if (passage.role === "notice") return tellsOfNotice(pair, time);
  const { polarity } = clause.polarity;
  if (polarity === undefined) return undefined;
  if (polarity.isTalk === true && !promisesTalks(pair)) return undefined;
  const { stance, words, strength } = polarity;
  if (polarity.isBackground === true) {
    return { stance, tells: polarity.tells, reasons: [weigh("background", BACKGROUND, words)] };
  }
  const tells = tellsInTime(pair, place, polarity, time);
  if (tells === "planned") return tellsOfPlan(pair, place, words, time);
  const told = tells === "done" && pair.undertaking.isRecurring ? "begun" : tells;
  return { stance, tells: told, reasons: [weigh(`tells-${told}`, IN_FULL[stance] * strength, words)] };
}
