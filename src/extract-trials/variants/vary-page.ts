// Vary page: takes a real page, its case and a seed; gives the page with other words and the gold changed alike.

import type { GoldAct, GoldFact, GoldPage, GoldPerson } from "../../testing/statements/passages/gold.ts";
import type { Minister } from "../../testing/statements/words/people.ts";
import { createRandom, type Random } from "../../testing/statements/passages/random.ts";
import { spansOverlap, type Span } from "../../terms/span.ts";
import type { PageCase } from "../cases/page-case.ts";
import { inventCast, type Cast, type Original } from "./cast.ts";
import { dateRules } from "./date-rules.ts";
import { applyEdits, carrySpan, collectEdits, type Edit } from "./edits.ts";
import {
  countryRules,
  mannerRules,
  matterRules,
  occasionRules,
  officeRules,
  peopleRules,
} from "./word-rules.ts";

function locate(text: string, surface: string, from = 0): Span {
  const start = text.indexOf(surface, from);
  if (start < 0) throw new Error(`The page does not hold the gold's surface 「${surface}」.`);
  return [start, start + surface.length];
}

function findAll(text: string, words: string): readonly Span[] {
  return [...text.matchAll(new RegExp(words, "gu"))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function carryDates(page: string, { gold }: PageCase, edits: readonly Edit[]): readonly GoldFact[] {
  return gold.date.map(({ surface, value }) => {
    const span = locate(page, surface);
    const moved = edits.find((edit) => edit.value !== undefined && spansOverlap(edit.span, span));
    return { type: "date", span: carrySpan(edits, span), value: moved?.value ?? value };
  });
}

function carryActs(page: string, { gold }: PageCase, edits: readonly Edit[], cast: Cast): readonly GoldAct[] {
  let from = 0;
  const actors = [cast.home.name, cast.guest.name];
  return gold.act.map(({ act, surface, due, undertaking }) => {
    const span = locate(page, surface, from);
    from = span[1];
    const dueDate = gold.date.find(({ value }) => value === due);
    const dueSpan = dueDate && locate(page, dueDate.surface);
    const moved =
      dueSpan && edits.find((edit) => edit.value !== undefined && spansOverlap(edit.span, dueSpan));
    const value = moved?.value ?? due;
    return {
      type: "act",
      span: carrySpan(edits, span),
      act,
      actors,
      ...(undertaking ? { undertaking } : {}),
      ...(value ? { due: value } : {}),
    };
  });
}

type Described = Omit<GoldPerson, "span" | "type">;

function mentionAt(person: Described, span: Span): GoldPerson {
  return { type: "person", span, ...person };
}

function mentionsOf(text: string, words: string, person: Described): readonly GoldPerson[] {
  return findAll(text, words).map((span) => mentionAt(person, span));
}

function describeFully({ name, short, office, reading }: Minister): Described {
  return { name, short, office, mention: "full", ...(reading ? { reading } : {}) };
}

/** All mentions of both ministers in the new text, up to its end mark. */
function findPeople(text: string, { home, guest, country }: Cast): readonly GoldPerson[] {
  const end = text.search(/^[(（]以上[)）]$/mu);
  const official = end < 0 ? text : text.slice(0, end);
  const homeFull = `${home.surname} ?${home.given}(?:[(（][^)）]*[)）])?(?:日本国)?${home.office}`;
  const guestFull = `${guest.name}(?:[(（][^)）]*[)）])?・?${country.formal}${guest.office}`;
  return [
    ...mentionsOf(official, homeFull, describeFully(home)),
    ...mentionsOf(official, `${home.surname}${home.office}`, {
      name: home.name,
      short: home.short,
      mention: "short",
    }),
    ...mentionsOf(official, guestFull, {
      ...describeFully(guest),
      countries: [country.formal, country.short],
    }),
  ];
}

function findNamed(
  page: string,
  edits: readonly Edit[],
  pageCase: PageCase,
  occasion: Edit | undefined,
): readonly GoldFact[] {
  const text = applyEdits(page, edits);
  const places = pageCase.gold.place.map((place): GoldFact => {
    const span = carrySpan(edits, locate(page, place));
    return { type: "place", span, name: text.slice(...span) };
  });
  if (occasion?.value === undefined) return places;
  const [start] = carrySpan(edits, occasion.span);
  return [
    ...places,
    { type: "occasion", span: [start, start + occasion.value.length], name: occasion.value },
  ];
}

/** 「…日に開催された…会談」: the case file has no events, and a recalled one is asked for with its date. */
function findEvents(text: string, dates: readonly GoldFact[]): readonly GoldFact[] {
  return [...text.matchAll(/に(?:開催|実施)された([^、。\n]{2,20}?(?:会談|会合|協議))で/gu)].flatMap(
    (match) => {
      const date = dates.find((fact) => fact.type === "date" && fact.span[1] === match.index);
      const name = match[1] ?? "";
      const start = match.index + match[0].indexOf(name);
      return date?.type === "date"
        ? [{ type: "event", span: [start, start + name.length], name, date: date.value }]
        : [];
    },
  );
}

/** The value of the date that the case gives as the announcement's, as it is in the variant. */
function carryAnnouncedAt(
  page: string,
  { gold }: PageCase,
  edits: readonly Edit[],
  dates: readonly GoldFact[],
): string | undefined {
  const spans = gold.date
    .filter(({ value }) => gold.announcedAt !== undefined && value === gold.announcedAt)
    .map(({ surface }) => carrySpan(edits, locate(page, surface)));
  const announced = dates.find(
    (fact) => fact.type === "date" && spans.some((span) => spansOverlap(fact.span, span)),
  );
  return announced?.type === "date" ? announced.value : undefined;
}

function editsOf(
  official: string,
  original: Original,
  cast: Cast,
  random: Random,
  first: readonly Edit[],
): readonly Edit[] {
  return collectEdits(
    official,
    [
      ...dateRules(random, original.day, cast.day),
      ...peopleRules(original, cast),
      ...officeRules(original, cast),
      ...countryRules(original, cast),
      ...matterRules(random),
      ...mannerRules(random.chance(0.3)),
    ],
    first,
  );
}

export function varyPage(page: string, pageCase: PageCase, original: Original, seed: number): GoldPage {
  const random = createRandom(seed);
  const cast = inventCast(random, original);
  const end = page.search(/^[(（]以上[)）]/mu);
  const official = end < 0 ? page : page.slice(0, end);
  const occasions = collectEdits(official, occasionRules(random));
  const edits = editsOf(official, original, cast, random, occasions);
  const text = applyEdits(page, edits);
  const dates = carryDates(page, pageCase, edits);
  const announcedAt = carryAnnouncedAt(page, pageCase, edits, dates);
  return {
    seed,
    form: pageCase.id,
    text,
    kind: pageCase.kind,
    parts: [],
    facts: [
      ...dates,
      ...findPeople(text, cast),
      ...findNamed(page, edits, pageCase, occasions[0]),
      ...findEvents(text, dates),
      ...carryActs(page, pageCase, edits, cast),
    ],
    ...(announcedAt === undefined ? {} : { announcedAt }),
    issuer: cast.foreignAffairs ? "外務省" : "防衛省",
    complete: ["date", "person", "act", "occasion"],
  };
}
