// Judge received: what was announced and what is kept → each announcement that is missing, there twice, invented, without an article, or with a chain of revisions that is not its own; as sentences.

import type { Announcement } from "../../../terms/announcement.ts";
import type { Planned } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { type Choice, LAST_HOURS_MS } from "./choice.ts";
import { type Chain, judgeVersions } from "./judge-versions.ts";
import { entriesOfPages } from "./stated-visits.ts";
import { type WhatIsKept, numberOf } from "./what-is-kept.ts";

const HOUR_MS = 3_600_000;

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
  const pages = entriesOfPages(kept);
  return [
    ...invented,
    ...kept.announcements.flatMap(({ id }) =>
      kept.articles.get(id) === 1 ? [] : [`${kept.articles.get(id) ?? 0} articles of announcement ${id}`],
    ),
    ...plan.flatMap((planned) => {
      const chain = chains.get(planned.number) ?? [];
      return judgeChain({ world, planned, chain, choice, entries: pages.get(planned.number) ?? [] });
    }),
  ];
}

function judgeChain(received: Chain): readonly string[] {
  const { planned, chain, choice } = received;
  const told = `announcement ${planned.number} of ${planned.office.id} (${planned.form})`;
  if (planned.isForbidden)
    return chain.length === 0 ? [] : [`${told} was asked for, and robots.txt forbids it`];
  const firsts = chain.filter(({ replaces }) => replaces === undefined);
  if (firsts.length === 0) return mayBeMissing(planned, choice) ? [] : [`${told} is missing`];
  if (firsts.length > 1)
    return [`${told} is there ${firsts.length} times: ${firsts.map(({ id }) => id).join()}`];
  return [...judgeOrder(told, chain), ...judgeVersions(told, received), ...judgeDay(told, planned, chain)];
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

/** The day that its text names, whatever its feed says. */
function judgeDay(told: string, { at }: Planned, [first]: readonly Announcement[]): readonly string[] {
  const day = new Date(at + 9 * HOUR_MS).toISOString().slice(0, 10);
  return first?.announcedAt?.slice(0, 10) === day
    ? []
    : [`${told}: announced on ${first?.announcedAt}, and not on ${day}`];
}
