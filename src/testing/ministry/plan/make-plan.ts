// Make plan: offices, a span of time and a seed → all that the test ministry announces, changes and takes away in it.

import { chanceFrom } from "../../sources/drive-rhythm.ts";
import { DAY_MS, announcingTimes } from "./announcing-times.ts";
import type { Office } from "./office.ts";
import type { Planned, Trouble, Version } from "./planned.ts";
import { makeWords, reviseWords } from "./words.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Behind every visit that the first edit calls for within a week. */
const SECOND_EDIT_MS = 170 * HOUR_MS;

export type Span = {
  /** Midnight in Tokyo, milliseconds since the epoch. */
  readonly start: number;
  readonly days: number;
  readonly seed: number;
  /** Announcements of each office that stand in its list from the first look on. */
  readonly older: number;
  /** So many times as often as usual something happens to an announcement: in a span of few days. */
  readonly eventful?: number;
};

type Chance = () => number;

export function makePlan(offices: readonly Office[], span: Span): readonly Planned[] {
  const chance = chanceFrom(span.seed);
  const plan: Planned[] = [];
  for (const office of offices) {
    const older = Array.from(
      { length: span.older },
      (_, place) => span.start - (span.older - place) * 7 * HOUR_MS,
    );
    const guids: string[] = [];
    for (const at of [...older, ...announcingTimes(office, span, chance)]) {
      const planned = planOne(office, at, plan.length + 1, guids, span, chance);
      guids.push(planned.guid);
      plan.push(planned);
    }
  }
  return plan.map((planned) => withElsewhere(planned, offices, span, chance));
}

function planOne(
  office: Office,
  at: number,
  number: number,
  guids: readonly string[],
  { start, eventful = 1 }: Span,
  chance: Chance,
): Planned {
  const happens = (): number => chance() / eventful;
  const form = office.forms[Math.floor(chance() * office.forms.length)] ?? "page";
  const isNew = at > start;
  const trouble = isNew && form !== "content" ? troubleOf(at, happens()) : undefined;
  const isForbidden = isNew && office.shape === "list" && form === "page" && happens() < 0.05;
  const gone = isNew && form === "page" && !isForbidden && happens() < 0.05 ? goneOf(at, chance) : undefined;
  return {
    number,
    office,
    form,
    at,
    versions: versionsOf(number, at, isNew && !gone && form !== "page-with-pdf", chance, happens),
    guid: guidOf(office, number, guids),
    isForbidden,
    ...(trouble && { trouble }),
    ...(gone && { gone }),
  };
}

/** One of a few entries ago, which is still shown, or of many ago. */
function guidOf({ id, reusesGuids }: Office, number: number, guids: readonly string[]): string {
  if (reusesGuids === undefined || guids.length === 0 || guids.length % reusesGuids !== 0)
    return `tag:${id},${number}`;
  return guids.at(guids.length % (2 * reusesGuids) === 0 ? -4 : -30) ?? `tag:${id},${number}`;
}

function versionsOf(
  number: number,
  at: number,
  mayChange: boolean,
  chance: Chance,
  happens: Chance,
): Planned["versions"] {
  const words = makeWords(number, at, chance);
  const first: Version = { from: at, told: "first", ...words };
  const draw = happens();
  const from = at + Math.round(HOUR_MS * 0.3 * 500 ** chance());
  const second = from + SECOND_EDIT_MS;
  const silent = (step: number, since: number): Version => ({
    from: since,
    told: "silent",
    ...reviseWords(words, step, false),
  });
  if (!mayChange || draw > 0.25) return [first];
  if (draw < 0.08) return [first, { from, told: "listed", ...reviseWords(words, 1, true) }];
  if (draw < 0.2) return [first, silent(1, from)];
  return [first, silent(1, from), silent(2, second)];
}

function troubleOf(at: number, draw: number): Trouble | undefined {
  if (draw < 0.03) return { kind: "breaks-off", requests: 1 };
  if (draw < 0.05) return { kind: "wrong-length", requests: 1 };
  if (draw < 0.06) return { kind: "hangs", requests: 1 };
  if (draw < 0.08) return { kind: "server-error", requests: 2 };
  if (draw < 0.12) return { kind: "redirect", hops: 1 };
  if (draw < 0.14) return { kind: "redirect", hops: 3 };
  if (draw < 0.15) return { kind: "loop", until: at + HOUR_MS };
  if (draw < 0.18) return { kind: "late", until: at + 40 * MINUTE_MS };
  return undefined;
}

function goneOf(at: number, chance: Chance): Planned["gone"] {
  const after = Math.round((0.5 + chance() * 9) * DAY_MS);
  return { at: at + after, status: chance() < 0.5 ? 404 : 410 };
}

/** So long nothing is changed that has a copy: one of them has been seen by then. */
const COPY_SEEN_MS = 6 * HOUR_MS;

/** Some pages are listed by another office, too, and some of its words stand there as a PDF: sooner or later. */
function withElsewhere(
  planned: Planned,
  offices: readonly Office[],
  { start, eventful = 1 }: Span,
  chance: Chance,
): Planned {
  const [draw, when, change] = [chance() / eventful, chance(), chance()];
  const office = offices.find(({ forms }) => forms.every((form) => form === "pdf"));
  const { versions, at: since, form, isForbidden, trouble, gone } = planned;
  const [first, next] = versions;
  const isEarly = next !== undefined && next.from < since + COPY_SEEN_MS;
  if (form !== "page" || isForbidden || trouble || gone || !office || draw > 0.15 || isEarly) return planned;
  if (draw < 0.08)
    return {
      ...planned,
      elsewhere: { office, form: "same-page", at: since + Math.round(when * 4 * HOUR_MS) },
    };
  const at = since + Math.round((when * 6 - 2) * HOUR_MS);
  const elsewhere = { office, form: "pdf", at } as const;
  // Of some the copy is there first, and the page is changed in silence.
  if (at >= since || since < start) return { ...planned, elsewhere };
  const from = since + COPY_SEEN_MS + Math.round(20 * change * HOUR_MS);
  return {
    ...planned,
    versions: [first, { from, told: "silent", ...reviseWords(first, 1, false) }],
    elsewhere,
  };
}
