// Judge received: what was announced and what is kept → each announcement that is missing, there twice, invented, without an article, or with a chain of revisions that is not its own; as sentences.

import type { Announcement } from "../../../terms/announcement.ts";
import { nextVisit } from "../../../watching/look/next-visit.ts";
import { type Planned, type Version, versionAt } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { visitLatest } from "./visit-latest.ts";
import { type WhatIsKept, countIn, numberOf } from "./what-is-kept.ts";

const HOUR_MS = 3_600_000;
/** So long before the end an announcement may still be on its way: a night's wait, a host that is not well. */
export const LAST_HOURS_MS = 12 * HOUR_MS;

export type Choice = {
  readonly end: number;
  /** A visit may be so much later than it is stated: for a queue, or until a host is well again. */
  readonly visitLateMs: number;
};

export function judgeReceived(world: World, kept: WhatIsKept, choice: Choice): readonly string[] {
  const { plan } = world;
  const chains = new Map<number, Announcement[]>();
  const invented: string[] = [];
  for (const announcement of kept.announcements) {
    const number = numberOf(announcement);
    if (number === undefined || !plan[number - 1])
      invented.push(`invented: announcement ${announcement.id}, ${announcement.document.address}`);
    else chains.set(number, [...(chains.get(number) ?? []), announcement]);
  }
  return [
    ...invented,
    ...kept.announcements.flatMap(({ id }) =>
      kept.articles.get(id) === 1 ? [] : [`${kept.articles.get(id) ?? 0} articles of announcement ${id}`],
    ),
    ...plan.flatMap((planned) => judgeChain(world, planned, chains.get(planned.number) ?? [], choice)),
  ];
}

function judgeChain(
  world: World,
  planned: Planned,
  chain: readonly Announcement[],
  choice: Choice,
): readonly string[] {
  const told = `announcement ${planned.number} of ${planned.office.id} (${planned.form})`;
  if (planned.isForbidden)
    return chain.length === 0 ? [] : [`${told} was asked for, and robots.txt forbids it`];
  const firsts = chain.filter(({ replaces }) => replaces === undefined);
  if (firsts.length === 0) return mayBeMissing(planned, choice) ? [] : [`${told} is missing`];
  if (firsts.length > 1)
    return [`${told} is there ${firsts.length} times: ${firsts.map(({ id }) => id).join()}`];
  return [
    ...judgeOrder(told, chain),
    ...judgeVersions(world, told, planned, chain, choice),
    ...judgeDay(told, planned, chain),
  ];
}

/** What came in the last hours, or was taken away before anybody could look. */
function mayBeMissing({ at, gone }: Planned, { end }: Choice): boolean {
  return at > end - LAST_HOURS_MS || (gone !== undefined && gone.at < at + LAST_HOURS_MS);
}

function judgeOrder(told: string, chain: readonly Announcement[]): readonly string[] {
  return chain.flatMap(({ id, revision, replaces }, place) =>
    revision === place + 1 && replaces === chain[place - 1]?.id
      ? []
      : [`${told}: ${id} is revision ${revision} of ${replaces}, and the ${place + 1}th of its chain`],
  );
}

function judgeVersions(
  world: World,
  told: string,
  planned: Planned,
  chain: readonly Announcement[],
  choice: Choice,
): readonly string[] {
  const seen = chain.map(({ document }) => countIn(document.text));
  const expected = planned.versions.map(({ paragraphs }) => countIn(paragraphs.join("")));
  const wrong = chain.flatMap(({ id, receivedAt }, place) => {
    const then = countIn(versionAt(planned, Date.parse(receivedAt) + HOUR_MS / 30).paragraphs.join(""));
    return seen.indexOf(seen[place]) === place && expected.includes(seen[place])
      ? []
      : [`${told}: ${id} says ${seen[place]}, and ${then} was said`];
  });
  const missed = planned.versions.filter(
    (version, place) => !seen.includes(expected[place]) && mustBeSeen(world, planned, version, chain, choice),
  );
  return [
    ...wrong,
    ...judgeVisits(world, told, planned, chain, choice),
    ...missed.map(
      ({ from, told: way }) => `${told}: its ${way} version of ${new Date(from).toISOString()} was not seen`,
    ),
  ];
}

/** What was changed in silence was seen at the visit that is stated for then, or a little later. */
function judgeVisits(
  world: World,
  told: string,
  planned: Planned,
  chain: readonly Announcement[],
  choice: Choice,
): readonly string[] {
  return planned.versions.flatMap((version) => {
    const place = chain.findIndex(
      ({ document }) => countIn(document.text) === countIn(version.paragraphs.join("")),
    );
    const [seen, before] = [chain[place], chain[place - 1]];
    if (version.told !== "silent" || planned.form === "content" || !seen || !before) return [];
    const visit = nextVisit(Date.parse(before.receivedAt), version.from);
    const latest = visit === undefined ? 0 : visitLatest(world, planned, visit, choice);
    const late = Date.parse(seen.receivedAt) - (visit ?? 0);
    return visit !== undefined && Date.parse(seen.receivedAt) > latest
      ? [`${told}: its change was seen ${Math.round(late / 60_000)} minutes behind the visit`]
      : [];
  });
}

/** By the visits that follow when it was seen to be what it was before, as they are stated. */
function mustBeSeen(
  world: World,
  planned: Planned,
  version: Version,
  chain: readonly Announcement[],
  choice: Choice,
): boolean {
  const { versions, form } = planned;
  const { end } = choice;
  const until = versions.find(({ from }) => from > version.from)?.from ?? end;
  if (version.told === "first") return Date.parse(chain[0]?.receivedAt ?? "") < version.from;
  if (version.told === "listed" || form === "content")
    return version.from < Math.min(until, end) - LAST_HOURS_MS;
  const before = chain.findLast(({ receivedAt }) => Date.parse(receivedAt) < version.from) ?? chain[0];
  const visit = before && nextVisit(Date.parse(before.receivedAt), version.from);
  return visit !== undefined && visitLatest(world, planned, visit, choice) < Math.min(until, end);
}

/** The day that its text names, whatever its feed says. */
function judgeDay(told: string, { at }: Planned, [first]: readonly Announcement[]): readonly string[] {
  const day = new Date(at + 9 * HOUR_MS).toISOString().slice(0, 10);
  return first?.announcedAt?.slice(0, 10) === day
    ? []
    : [`${told}: announced on ${first?.announcedAt}, and not on ${day}`];
}
