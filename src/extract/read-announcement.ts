// Takes the text of an announcement and what is known around it; gives its reading: parts, kind, facts, doubts.

import type { Warning } from "../terms/document.ts";
import type { DateFact, Fact } from "../terms/fact.ts";
import type { Reading } from "../terms/reading.ts";
import { READING_SCHEMA } from "../terms/reading.ts";
import type { AnnouncementKind } from "../terms/kind.ts";
import type { ActGround } from "./acts/act-ground.ts";
import { readToldActs } from "./acts/read-told-acts.ts";
import type { AnnouncementText, ReadOptions } from "./announcement-text.ts";
import { findCalledOff, withoutCalledOff } from "./called-off.ts";
import { readDoubts } from "./doubts.ts";
import { assignDateRoles } from "./found/date-roles.ts";
import type { PageDates } from "./found/read-dates-of-page.ts";
import { agreeing, readDatesOfPage } from "./found/read-dates-of-page.ts";
import { readEvents } from "./found/read-events.ts";
import { readNumberDoubts } from "./found/number-doubts.ts";
import { readOccasions, readOrganisations } from "./found/read-named.ts";
import { readPlaces } from "./found/places/read-places.ts";
import type { Announced } from "./head/read-announced-at.ts";
import { readAnnouncedAt } from "./head/read-announced-at.ts";
import { readClock } from "./head/read-clock.ts";
import { readIssuer } from "./head/read-issuer.ts";
import { readTitle } from "./head/read-title.ts";
import { gatherEvidence } from "./kind/gather-evidence.ts";
import type { RecognisedKind } from "./kind/recognise-kind.ts";
import { recogniseKind } from "./kind/recognise-kind.ts";
import { readKindDoubts, settleKind } from "./kind/settle-kind.ts";
import type { KindFacts } from "./kinds/kind-reader.ts";
import type { Page } from "./page/page.ts";
import { layOut } from "./page/page.ts";
import type { AroundPeople, People } from "./people/read-people.ts";
import { readPeople } from "./people/read-people.ts";

/**
 * Reads an announcement. Pure, and never throws: what cannot be read is left out or is a warning.
 * Every span counts UTF-16 code units of `input.text`, and `input.text.slice(...span)` is the surface.
 * Facts are in the order of their spans; ids (`d1`, `p1`, `a1`) count each type in that order.
 */
export function readAnnouncement(input: AnnouncementText, options: ReadOptions = {}): Reading {
  const page = layOut(input);
  const title = readTitle(page, input.title);
  const recognised = options.kind
    ? kindOfDesk(options.kind)
    : recogniseKind(gatherEvidence(page, title, input), page.marks);
  const clock = readClock(page, options.zone);
  const announced = readAnnouncedAt(page, {
    ...input,
    ...clock,
    isConference: CONFERENCES.has(recognised.kind),
  });
  const people = readPeople(page, aroundPeople(input, options, announced));
  const dates = agreeing(
    readDatesOfPage(page, { ...clock, ...anchorOf(announced) }, people.facts),
    announced,
  );
  const ground = gatherGround(page, people, dates.facts, announced);
  const { kind, facts: told } = settleKind(recognised, ground);
  const own = withToldActs(kind.kind, ground, told);
  const off = findCalledOff(page, title, own.questions.length > 0);
  const all = inSpanOrder([
    ...ground.events,
    ...(own.people ?? ground.people.facts),
    ...readNamedThings(page, people),
    ...(own.named ?? []),
    ...own.acts,
    ...own.questions,
    ...own.records,
    ...assignDateRoles(dates.facts, { ...ground, ...own, announced }),
  ]);
  const facts = withoutCalledOff(all, off);
  const warnings = [
    ...gatherWarnings(page, announced, dates, own),
    ...readKindDoubts(kind),
    ...(people.warnings ?? []),
    ...off.warnings,
  ];
  return { ...headOf(input, page, title, kind, announced), facts, warnings };
}

function kindOfDesk(kind: AnnouncementKind): RecognisedKind {
  return { kind, reasons: ["the desk says so"], rivals: [], undecided: false };
}

const CONFERENCES: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "press-conference",
  "joint-press-conference",
]);

/** Kinds whose text tells of an authority's doings beside what their own reader takes: plans, decisions, apologies. */
const TELLS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "aircraft-sighting",
  "ship-sighting",
  "contract",
  "discipline",
  "accident",
  "cabinet-decision",
  "deployment",
  "disaster-relief",
  "operation-report",
  "personnel-order",
  "unit-exchange",
  "missile-launch",
]);

function withToldActs(kind: AnnouncementKind, ground: ActGround, own: KindFacts): KindFacts {
  return own.acts.length === 0 && TELLS.has(kind) ? { ...own, acts: readToldActs(ground, kind) } : own;
}

function gatherGround(
  page: Page,
  people: People,
  dates: readonly DateFact[],
  announced: Announced,
): ActGround {
  const { value } = announced;
  return {
    page,
    dates,
    people,
    events: readEvents(page, dates, value),
    ...(value === undefined ? {} : { announcedAt: value }),
  };
}

/** Of a month alone nobody can say who held an office. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/u;

function aroundPeople(
  { rubies }: AnnouncementText,
  { authority }: ReadOptions,
  announced: Announced,
): AroundPeople {
  const day = WHOLE_DAY.exec(announced.value ?? "")?.[0];
  return {
    ...(rubies === undefined ? {} : { rubies }),
    ...(authority === undefined ? {} : { known: authority }),
    ...(day === undefined ? {} : { day }),
  };
}

function readNamedThings(page: Page, { facts: people }: People): readonly Fact[] {
  return [...readPlaces(page, people), ...readOccasions(page), ...readOrganisations(page)];
}

function anchorOf({ value }: Announced): { readonly anchor?: string } {
  // A day without its year is nothing to count from.
  return value === undefined || value.startsWith("XXXX") ? {} : { anchor: value.slice(0, 10) };
}

/** By where a fact begins; of two that begin together the wider first. */
function inSpanOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function gatherWarnings(
  page: Page,
  announced: Announced,
  dates: PageDates,
  own: KindFacts,
): readonly Warning[] {
  return [
    ...announced.warnings,
    ...dates.warnings,
    ...own.warnings,
    ...readNumberDoubts(page, own.warnings),
    ...readDoubts(page, dates.facts),
  ];
}

type Head = Omit<Reading, "facts" | "warnings">;

function headOf(
  input: AnnouncementText,
  page: Page,
  title: string,
  kind: RecognisedKind,
  announced: Announced,
): Head {
  const { text, address, sha256 } = input;
  const issuer = readIssuer(page, kind.kind, input);
  return {
    schema: READING_SCHEMA,
    kind: kind.kind,
    kindReasons: kind.reasons,
    language: page.language,
    title,
    ...(issuer === undefined ? {} : { issuer }),
    ...(announced.value === undefined ? {} : { announcedAt: announced.value }),
    ...(address === undefined ? {} : { address }),
    ...(sha256 === undefined ? {} : { sha256 }),
    text,
    parts: page.parts,
  };
}
