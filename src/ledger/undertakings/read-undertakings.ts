// Takes an announcement and its reading as the desk has it; gives what somebody undertook in it, one undertaking for each clause that binds.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { ActFact, ActName, DateFact, PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { Undertaking, UndertakingValue } from "../../terms/ledger/undertaking.ts";
import type { Span } from "../../terms/span.ts";
import { recordOf, type ToldReading } from "../records/told-reading.ts";
import { findTopics } from "../topics/find-topics.ts";
import type { LedgerTopic } from "../topics/gather-topics.ts";
import { deedOfAct } from "./deed-of-act.ts";
import { dueOfDeed } from "./due-of-deed.ts";
import { findDietSession, findDue, findDueBelow } from "./find-due.ts";
import type { Deed } from "./framed-deeds.ts";
import { framedDeeds, isFrame, leadsToList } from "./framed-deeds.ts";
import { bindsNobody } from "./binds-nobody.ts";
import { ownParty } from "./parties/own-party.ts";
import { partiesOfClause, type Around } from "./parties/parties-of-clause.ts";
import { partiesMetBefore, statementParties } from "./parties/statement-parties.ts";
import { readRecurrence } from "./read-recurrence.ts";
import { spokenOf } from "./titles/spoken-of.ts";
import { sentenceAt } from "./sentence-at.ts";
import { thingOfTitle } from "./titles/thing-of-title.ts";
import { titleOfMatter } from "./titles/title-of-matter.ts";

export type UndertakingsGiven = ToldReading & { readonly topics: readonly LedgerTopic[] };

/** A text that does not say when it was announced leaves what is to come to whoever knows the day. */
function dueByDay(
  act: ActFact,
  matter: Span,
  { announcement: { day }, reading: { announcedAt, text } }: UndertakingsGiven,
  dates: readonly DateFact[],
): ActFact["due"] {
  const own = announcedAt === undefined ? findDue(matter, dates, day) : undefined;
  return own ?? findDueBelow(foldWidth(text.slice(...act.span)), act.span, dates, day);
}

/** By which what follows as a list is bound to. */
const LEADS_TO_DEEDS: ReadonlySet<ActName> = new Set<ActName>([
  "agreed",
  "decided",
  "committed",
  "confirmed",
  "reaffirmed",
]);

/** Whoever retells what others agreed on undertakes nothing; what the desk itself made of a fact it answers for. */
function deedsOf(act: ActFact, given: UndertakingsGiven, dates: readonly DateFact[]): readonly Deed[] {
  const { announcement, reading } = given;
  if (announcement.kind === "news-report" && act.basis !== "desk") return [];
  const words = foldWidth(act.matter.text);
  // What is only led to names nothing to be done itself: 次の事項で一致した.
  const listed =
    act.undertaking !== undefined && leadsToList(words) ? framedDeeds(act, reading, announcement.day) : [];
  if (isFrame(words) && (act.undertaking !== undefined || LEADS_TO_DEEDS.has(act.act)))
    return framedDeeds(act, reading, announcement.day);
  if (act.undertaking === undefined) return [];
  const { span, undertaking: strength } = act;
  const matter = deedOfAct(act, reading.text);
  const due = act.due ?? (act.basis === "desk" ? undefined : dueByDay(act, matter, given, dates));
  if (bindsNobody(foldWidth(reading.text.slice(...matter)), due !== undefined)) return [];
  return [{ act, span, matter, strength, ...(due === undefined ? {} : { due }) }, ...listed];
}

/** A hard-wrapped page breaks its lines anywhere; between Japanese characters stands nothing else. */
function onOneLine(text: string, language: "ja" | "en"): string {
  if (language === "en") return text.replaceAll(/\s+/gu, " ").trim();
  return text.replaceAll(/[ \u3000]*\n[ \u3000]*/gu, "").trim();
}

function aroundOf({ announcement, reading }: UndertakingsGiven): Around {
  const own = ownParty(foldWidth(announcement.issuer));
  const people = reading.facts.filter((fact): fact is PersonFact => fact.type === "person");
  const code = own.kind === "organisation" ? undefined : own.code;
  return {
    language: reading.language,
    kind: announcement.kind,
    own,
    statement: statementParties(reading, announcement, code),
    metBefore: (at) => partiesMetBefore(reading, at, code),
    people: new Map<FactId, PersonFact>(people.map((person) => [person.id, person])),
  };
}

/** Nobody promises more in one announcement; a text made to, of a million characters, would fill the store. */
const MOST = 2_000;

/** A longer matter is a text without full stops: what tells parties and topics stands at its head. */
const LONGEST = 2_000;

/** Said by one who answers or explains: of what, may stand before. */
const TOLD_ALONE: ReadonlySet<ActName> = new Set<ActName>(["announced", "committed", "decided"]);

function valueOf(deed: Deed, given: UndertakingsGiven, around: Around): UndertakingValue {
  const { reading, topics } = given;
  const { text, language } = reading;
  const folded = (span: Span): string => foldWidth(text.slice(...span));
  const { act, strength, due } = deed;
  const sentence = sentenceAt(text, deed.span);
  const matter = onOneLine(text.slice(...deed.matter), language);
  const words = {
    matter: foldWidth(matter.slice(0, LONGEST)),
    before: folded([sentence[0], deed.matter[0]]),
  };
  const recurring = readRecurrence(words.matter);
  const diet = due === undefined ? findDietSession(words.matter, given.announcement.day) : undefined;
  const by = due === undefined ? diet : dueOfDeed(due, text, recurring !== undefined);
  const own = findTopics(words.matter, topics);
  return {
    act: act.act,
    strength,
    matter,
    context: { text: text.slice(...sentence), span: sentence },
    parties: partiesOfClause(act, wordsAround(deed, sentence, text), around),
    ...(by === undefined ? {} : { due: by, dueBasis: due?.basis ?? "inferred" }),
    ...(recurring === undefined ? {} : { recurring }),
    openEnded: by === undefined || by.endsWith("/.."),
    // 第2回を来春に実施する: of what, the sentence told before.
    topics: own.length > 0 ? own : findTopics(folded(sentence).slice(0, LONGEST), topics),
    title: titleOfMatter(matter, {
      language,
      before: onOneLine(words.before, language),
      thing: thingOfTitle(given.announcement.title),
      ...(TOLD_ALONE.has(act.act) && spokenOf(deed.span[0], sentence[0], reading)),
    }),
  };
}

/** Who acts is told outside what is to be done; in a list, in the sentence above it. */
function wordsAround(
  { act, matter }: Deed,
  sentence: Span,
  text: string,
): Parameters<typeof partiesOfClause>[1] {
  const folded = (span: Span): string => foldWidth(text.slice(...span));
  const isListed = matter[0] >= act.span[1];
  const told = isListed ? sentenceAt(text, act.span) : sentence;
  return {
    told: `${folded([told[0], act.matter.span[0]])} ${folded([act.matter.span[1], act.span[1]])}`,
    matter: folded([matter[0], Math.min(matter[1], matter[0] + LONGEST)]),
    sentence: folded([told[0], Math.min(told[1], told[0] + LONGEST)]),
  };
}

/**
 * In text order. An undertaking's `id` is `ANNOUNCEMENT-START` as of a first reading: whoever keeps them keeps the id
 * that it had. Pure: the same reading gives the same undertakings, whatever else was announced.
 */
export function readUndertakings(given: UndertakingsGiven): readonly Undertaking[] {
  const { reading } = given;
  const dates = reading.facts.filter((fact): fact is DateFact => fact.type === "date");
  const deeds: Deed[] = [];
  for (const fact of reading.facts) {
    if (deeds.length >= MOST) break;
    if (fact.type === "act") deeds.push(...deedsOf(fact, given, dates));
  }
  if (deeds.length === 0) return [];
  const around = aroundOf(given);
  return deeds.map((deed) => {
    const value = valueOf(deed, given, around);
    return recordOf(
      given,
      { span: deed.span, basis: deed.act.basis },
      { kind: "undertaking", value, at: value.due },
    );
  });
}
