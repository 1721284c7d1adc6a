// dateEntries: takes the entries of one list and the page's text, gives the day of each, from where the list as a whole has its days.

import type { DayPlace, PageLink } from "../../watching/pages/page-link.ts";
import type { Entry } from "./find-entries.ts";
import { type ListDay, type YearContext, completeDay, isOfTitle, readContext, readDays } from "./list-day.ts";
import { firstFrom } from "./first-from.ts";
import type { PageStream } from "./page-stream.ts";

type Dated = Pick<PageLink, "day" | "dayPlace" | "dayForm">;
type Places = Readonly<Partial<Record<DayPlace, ListDay>>>;

const YEAR_TOLD = 1.05;
/** A day stands near its link. */
const NEAR = 200;
const MOST_CONTEXTS = 3_000;

const known = new WeakMap<PageStream, readonly YearContext[]>();

export function dateEntries(
  stream: PageStream,
  entries: readonly Entry[],
  addressOf: (at: number) => string,
): readonly Dated[] {
  const found = entries.map((entry) => lookAround(stream, entry));
  const usual = usualPlace(found);
  if (usual === undefined) return entries.map(() => ({}));
  const contexts = contextsOf(stream);
  const dated: Dated[] = [];
  for (const [at, places] of found.entries()) {
    const start = entries[at]?.link.span[0] ?? 0;
    const place = places[usual] ? usual : within(places);
    const day = place && places[place];
    const above = dated[at - 1];
    if (place && day)
      dated.push({
        day: completeDay(day.value, contextAt(contexts, start), addressOf(at)),
        dayPlace: place,
        dayForm: day.surface
          .trim()
          .replaceAll(/\s+/gu, " ")
          .replaceAll(/[\d０-９]+/gu, "#")
          .slice(0, 40),
      });
    // One day stands above several entries.
    else dated.push(usual === "before" && above?.day !== undefined ? { ...above, dayPlace: "above" } : {});
  }
  return dated;
}

/** Where the others have it elsewhere: only what lies in the entry itself. */
function within({ before, inside }: Places): DayPlace | undefined {
  if (before) return "before";
  return inside ? "inside" : undefined;
}

/** What the markup itself says of a time goes before its words: 3日前, 11/20. */
function lookAround({ text, stamps }: PageStream, { link, before, behind }: Entry): Places {
  const [start, end] = link.span;
  const stampFrom = (from: number, to: number, step: 0 | -1): ListDay | undefined => {
    const stamp = stamps[firstFrom(stamps, ({ at }) => at, step === 0 ? from : to) + step];
    const isWithin = stamp !== undefined && stamp.at >= from && stamp.at < to;
    return isWithin ? { value: stamp.day, span: [stamp.at, stamp.at], surface: stamp.day } : undefined;
  };
  const [above, below] = [Math.max(before[0], start - NEAR), Math.min(behind[1], end + NEAR)];
  const [last, own, next] = [
    stampFrom(above, start, -1) ?? readDays(text.slice(above, start)).at(-1),
    stampFrom(start, end, 0) ?? ownDay(text.slice(start, Math.min(end, start + NEAR * 2))),
    stampFrom(end, below, 0) ?? readDays(text.slice(end, below))[0],
  ];
  return { ...(last && { before: last }), ...(own && { inside: own }), ...(next && { behind: next }) };
}

/** What a title is about may name days too: the entry's own stands at one of its ends. */
function ownDay(words: string): ListDay | undefined {
  const days = readDays(words);
  const [first, last] = [days[0], days.at(-1)];
  if (
    first &&
    !isOfTitle(words, first) &&
    /^[^\p{L}\p{N}]*(?:NEW[\s!]*)?$/iu.test(words.slice(0, first.span[0]))
  )
    return first;
  return last && /^[^\p{L}\p{N}]*$/u.test(words.slice(last.span[1]).trim()) ? last : undefined;
}

const ORDER: readonly DayPlace[] = ["before", "inside", "behind"];

/** Of two places as good, that which tells the year. */
function weighDay(day: ListDay | undefined): number {
  if (day === undefined) return 0;
  return day.value.startsWith("XXXX") ? 1 : YEAR_TOLD;
}

function usualPlace(found: readonly Places[]): DayPlace | undefined {
  const counts = ORDER.map((place) => found.reduce((sum, each) => sum + weighDay(each[place]), 0));
  const most = Math.max(...counts);
  return most === 0 ? undefined : ORDER[counts.indexOf(most)];
}

function contextsOf(stream: PageStream): readonly YearContext[] {
  const kept = known.get(stream);
  if (kept) return kept;
  const { text, links } = stream;
  const contexts: YearContext[] = [];
  let at = 0;
  let link = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    while ((links[link]?.span[1] ?? Infinity) <= at) link += 1;
    const hasLink = (links[link]?.span[0] ?? Infinity) < end;
    const context =
      hasLink || contexts.length >= MOST_CONTEXTS ? undefined : readContext(line, at, contexts.at(-1));
    if (context) contexts.push(context);
    at = end + 1;
  }
  known.set(stream, contexts);
  return contexts;
}

/** The nearest above. */
function contextAt(contexts: readonly YearContext[], at: number): YearContext | undefined {
  return contexts[firstFrom(contexts, (context) => context.at, at + 1) - 1];
}
