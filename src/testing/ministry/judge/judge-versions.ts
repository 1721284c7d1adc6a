// Judge versions: an announcement and the revisions that are kept of it → each that says what was never said, that is missing, or that was seen later than the visits that are stated; as sentences.

import type { Announcement } from "../../../terms/announcement.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { Planned, Version } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { type Choice, LAST_HOURS_MS } from "./choice.ts";
import { visitOfChange } from "./stated-visits.ts";
import { visitLatest } from "./visit-latest.ts";
import { countIn } from "./what-is-kept.ts";

const MINUTE_MS = 60_000;

export type Chain = {
  readonly world: World;
  readonly planned: Planned;
  /** Its revisions in their order. */
  readonly chain: readonly Announcement[];
  readonly choice: Choice;
  /** Those that lead to its page. */
  readonly entries: readonly KeptItem[];
};

const said = ({ paragraphs }: Version): string | undefined => countIn(paragraphs.join(""));

export function judgeVersions(told: string, received: Chain): readonly string[] {
  const { planned, chain } = received;
  const seen = chain.map(({ document }) => countIn(document.text));
  const expected = planned.versions.map(said);
  const wrong = chain.filter(
    (_revision, place) => seen.indexOf(seen[place]) !== place || !expected.includes(seen[place]),
  );
  const missed = planned.versions.filter(
    (version, place) => !seen.includes(expected[place]) && mustBeSeen(received, version),
  );
  return [
    ...wrong.map(({ id, document }) => `${told}: ${id} says ${countIn(document.text)}, once more or wrongly`),
    ...planned.versions.flatMap((version) => judgeVisit(told, received, version)),
    ...missed.map(
      ({ from, told: way }) => `${told}: its ${way} version of ${new Date(from).toISOString()} was not seen`,
    ),
  ];
}

/** The visit that is stated for what was changed in silence at `from`, while it stood as `before`. */
function visitFor({ chain, entries }: Chain, before: Announcement, from: number): number | undefined {
  return visitOfChange(entries, chain.slice(0, before.revision), from);
}

/** What was changed in silence was seen at its visit, or a little later. */
function judgeVisit(told: string, received: Chain, version: Version): readonly string[] {
  const { world, planned, chain, choice } = received;
  const place = chain.findIndex(({ document }) => countIn(document.text) === said(version));
  const [seen, before] = [chain[place], chain[place - 1]];
  if (version.told !== "silent" || planned.form === "content" || !seen || !before) return [];
  const visit = visitFor(received, before, version.from);
  if (visit === undefined) return [];
  const at = Date.parse(seen.receivedAt);
  const late = Math.round((at - visit) / MINUTE_MS);
  return at > visitLatest(world, planned, visit, choice)
    ? [`${told}: its change was seen ${late} minutes behind the visit`]
    : [];
}

function mustBeSeen(received: Chain, version: Version): boolean {
  const { world, planned, chain, choice } = received;
  const { versions, form } = planned;
  const until = versions.find(({ from }) => from > version.from)?.from ?? choice.end;
  const end = Math.min(until, choice.end);
  if (version.told === "first") return Date.parse(chain[0]?.receivedAt ?? "") < version.from;
  if (version.told === "listed" || form === "content") return version.from < end - LAST_HOURS_MS;
  const before = chain.findLast(({ receivedAt }) => Date.parse(receivedAt) < version.from) ?? chain[0];
  const visit = before && visitFor(received, before, version.from);
  return visit !== undefined && visitLatest(world, planned, visit, choice) < end;
}
