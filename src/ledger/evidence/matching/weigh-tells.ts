// Takes a pair and a clause; gives what it tells of the promise and which way, or nothing where its verbs are silent, denied or somebody's guess.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { Polarity, Silence } from "../polarity/polarity.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import type { Place } from "./places.ts";
import type { Pair } from "./pair.ts";
import { kinOf } from "../words/action-families.ts";
import { AGAIN_AND_AGAIN } from "../reading/read-promise.ts";
import { isBehindDue, isNewlyFixed } from "./weigh-dates.ts";
import { weighWords } from "./weigh-words.ts";
import { mark, type Marks } from "./mark.ts";
import type { ReasonCode } from "../reasons/reason-words.ts";

export type Told = { readonly stance: Stance; readonly tells: Tells; readonly marks: Marks };

/** 期間 令和7年10月6日: the rows of a notice have no verb, their days tell whether it is over. */
function tellsOfNotice({ later }: Pair, time: DatedWords | undefined): Told | undefined {
  const { polarity } = later.head.polarity;
  if (polarity?.stance === "against") {
    return {
      stance: "against",
      tells: polarity.tells,
      marks: [mark(`tells-${polarity.tells}.notice`, 1, polarity.words)],
    };
  }
  if (time === undefined) return undefined;
  const tells = time.last !== undefined && time.last < later.day ? "done" : "planned";
  return { stance: "for", tells, marks: [mark(`tells-${tells}.notice`, 1, time.words)] };
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

/** Words of a verb that may bind more than was promised. */
export const DECIDED =
  /こと(?:を決|で(?:一致|合意|意見)|とし|に(?:し|な)|[もを](?:申し合わせ|明記|盛り込))|(?:実施|開催|設置|再開|開始|創設|新設)[もを]申し合わせ|decided|agreed/u;
const FIRM =
  /立ち上げ|設け|設置|開始|始め|実施|締結|署名|結ぶ|派遣|行(?:う|って)|進め|協議する|議論する|話し合う|launch|establish|begin|start|hold|cooperate|work together/u;

/** What was to be explored is decided, what was to be done once is to be done every year. */
function isBoundMore({ undertaking }: Pair, { clause }: Place, words: string): boolean {
  if (!DECIDED.test(words) || clause.polarity.silence !== undefined) return false;
  const wasSoft = undertaking.strength === "exploration" || undertaking.strength === "effort";
  const isYearly = AGAIN_AND_AGAIN.test(clause.normal) && !undertaking.isAgainAndAgain;
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
    return {
      stance: "against",
      tells: "put-off",
      marks: [mark("planned-past-due", 1, `${words} ${time.words}`)],
    };
  }
  // 28日に会談した。…議論することを明記した: the day before it is not that of what is to come.
  const isFixed = isNewlyFixed(pair, time);
  if ((!isFixed || !isOwnTime) && isBoundMore(pair, place, words)) {
    return {
      stance: "for",
      tells: isToTalk(pair, place) ? "step" : "restated",
      marks: [mark("bound-more", 1, words)],
    };
  }
  if (!isFixed) {
    return {
      stance: "for",
      tells: "restated",
      marks: [mark("nothing-new", 1, silenceWords ?? words)],
    };
  }
  const feature = silence === "intention" ? "tells-planned.hoped-for" : "tells-planned";
  return { stance: "for", tells: "planned", marks: [mark(feature, 1, words)] };
}

/** Also of what has no action of its own: 意見交換を進める. */
function promisesTalks({ undertaking: { head } }: Pair): boolean {
  return head === undefined || kinOf("talks").has(head);
}

const SILENT = {
  hearsay: "hearsay",
  negated: "denied",
  unsettled: "unsettled",
  intention: "intention",
} as const satisfies Record<Silence, ReasonCode>;

/** Why the verbs may tell nothing, of the clause and of the whole sentence. */
export function weighSilence({ later }: Pair, { passage, clause }: Place): Marks {
  const [own, whole] = [clause.polarity, passage.polarity];
  return [
    ...(own.silence === undefined ? [] : [mark(SILENT[own.silence], 1, own.silenceWords)]),
    ...(whole.silence === undefined || whole.silence === own.silence
      ? []
      : [mark(`${SILENT[whole.silence]}.around`, 1, whole.silenceWords)]),
    ...(whole.isWeak === true ? [mark(later.isPress ? "hearsay.press-view" : "hearsay.view")] : []),
  ];
}

const IN_THE_PAST = /(?:[たいん]だ|[^いま]た|ました)[。」)]*$|ed\b/u;

/** No verb of the tables, no ending: it may tell something all the same. */
function tellsUnread({ clause }: Place): Told {
  const isPast = IN_THE_PAST.test(clause.normal);
  return {
    stance: "for",
    tells: isPast ? "done" : "step",
    marks: [mark(isPast ? "unread.past" : "unread.present")],
  };
}

function tellsOfVerbs(pair: Pair, place: Place, polarity: Polarity, time: DatedWords | undefined): Told {
  const { stance, words, strength } = polarity;
  if (polarity.isBackground === true) {
    return { stance, tells: polarity.tells, marks: [mark("background", 1, words)] };
  }
  const tells = tellsInTime(pair, place, polarity, time);
  if (tells === "planned") return tellsOfPlan(pair, place, words, time);
  const told = tells === "done" && pair.undertaking.isRecurring ? "begun" : tells;
  return { stance, tells: told, marks: [mark(`tells-${told}`, strength, words)] };
}

/** What the grammar of the clause says, and that of the sentence around it. */
export function weighForms({ passage, clause }: Place, stance: Stance): Marks {
  return [
    ...clause.forms.map((form) => mark(`sentence-form.${form}-${stance}`)),
    ...passage.forms
      .filter((form) => !clause.forms.includes(form))
      .map((form) => mark(`sentence-form.${form}-around-${stance}`)),
  ];
}

function tellsOfPlace(pair: Pair, place: Place, time: DatedWords | undefined): Told {
  const { passage, clause } = place;
  const notice = passage.role === "notice" ? tellsOfNotice(pair, time) : undefined;
  if (notice !== undefined) return notice;
  const { polarity } = clause.polarity;
  if (polarity === undefined) return tellsUnread(place);
  const told = tellsOfVerbs(pair, place, polarity, time);
  const isOtherTalk = polarity.isTalk === true && !promisesTalks(pair);
  return {
    ...told,
    marks: [
      ...told.marks,
      ...(isOtherTalk ? [mark("only-talk", 1, polarity.words)] : []),
      ...(polarity.isGeneric === true ? [mark(`by-ending.${told.stance}`, 1, polarity.words)] : []),
    ],
  };
}

/** What the rules do not read may be told all the same, by words that were learned. */
function tellsOtherwise({ stance, tells }: Told): Told {
  return stance === "for"
    ? { stance: "against", tells: "put-off", marks: [mark(`not-read.against-${tells}`)] }
    : { stance: "for", tells: "done", marks: [mark("not-read.for")] };
}

/** For and against: as the rules read it, and the other way. */
export function weighTells(pair: Pair, place: Place, time: DatedWords | undefined): readonly Told[] {
  const silence = weighSilence(pair, place);
  const read = tellsOfPlace(pair, place, time);
  return [read, tellsOtherwise(read)].map(({ stance, tells, marks }) => ({
    stance,
    tells,
    marks: [
      ...marks,
      ...silence,
      ...weighForms(place, stance),
      ...weighWords(place.clause, pair.later.language, stance),
    ],
  }));
}
