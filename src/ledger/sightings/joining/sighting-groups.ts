// Sighting groups: reports, each alone, in; those put together that fit, out.

import type { AnnouncementId } from "../../../terms/ids.ts";
import { judgePair, type Judging } from "../judge-pair.ts";
import type { ToldSighting } from "../told-sighting.ts";

export type SightingGroups = {
  /** Unless a report of the one is of another sighting than a report of the other. */
  join(one: number, other: number): void;
  /** Because the desk said so of the two: unless it said otherwise of others of their groups. */
  joinRuled(one: number, other: number): void;
  /** In the order of their first reports. */
  list(): readonly (readonly number[])[];
};

type Group = {
  readonly members: number[];
  /** One report for each wording. */
  readonly wordings: Map<string, ToldSighting>;
  readonly announcements: Set<AnnouncementId>;
  /** Of which the desk has said something. */
  readonly ruled: number[];
};

type World = { readonly told: readonly ToldSighting[]; readonly judging: Judging };

const some = <T>(all: Iterable<T>, is: (one: T) => boolean): boolean => {
  for (const one of all) if (is(one)) return true;
  return false;
};

function createGroup(world: World, at: number): Group {
  const report = world.told[at];
  if (!report) throw new Error(`There is no report ${at}.`);
  const { record, likeness } = report;
  return {
    members: [at],
    wordings: new Map([[likeness, report]]),
    announcements: new Set([record.announcement]),
    ruled: world.judging.rulings.isRuled(record.id) ? [at] : [],
  };
}

function differInWords({ judging: { matcher } }: World, a: Group, b: Group): boolean {
  return some(a.wordings.values(), (x) =>
    some(b.wordings.values(), (y) => matcher.matchWords(x, y) === "other"),
  );
}

function hasOther(
  { told, judging }: World,
  a: Iterable<number>,
  b: Iterable<number>,
  isRuled: boolean,
): boolean {
  return some(a, (x) =>
    some(b, (y) => {
      const [one, other] = [told[x], told[y]];
      if (!one || !other) return true;
      const { rulings } = judging;
      const found = isRuled ? rulings.find(one.record.id, other.record.id) : judgePair(one, other, judging);
      return found === "other";
    }),
  );
}

/** What the desk said of a report and another is looked up pair by pair; of the others announcements and wordings tell. */
function fits(world: World, a: Group, b: Group): boolean {
  if (a.ruled.length > 0 && b.ruled.length > 0) return !hasOther(world, a.members, b.members, false);
  if (some(a.announcements, (announcement) => b.announcements.has(announcement))) return false;
  return !differInWords(world, a, b);
}

function add(to: Group, from: Group): void {
  for (const member of from.members) to.members.push(member);
  for (const member of from.ruled) to.ruled.push(member);
  for (const [likeness, report] of from.wordings) to.wordings.set(likeness, report);
  for (const announcement of from.announcements) to.announcements.add(announcement);
}

export function createSightingGroups(told: readonly ToldSighting[], judging: Judging): SightingGroups {
  const world = { told, judging };
  const groups = new Map(told.map((_, at) => [at, createGroup(world, at)]));
  const groupOf = told.map((_, at) => at);
  const joinWhere = (one: number, other: number, areOne: (a: Group, b: Group) => boolean): void => {
    const [x, y] = [groupOf[one] ?? one, groupOf[other] ?? other];
    if (x === y) return;
    const [to, from] = x < y ? [x, y] : [y, x];
    const [kept, taken] = [groups.get(to), groups.get(from)];
    if (!kept || !taken || !areOne(kept, taken)) return;
    for (const moved of taken.members) groupOf[moved] = to;
    add(kept, taken);
    groups.delete(from);
  };
  return {
    join: (one, other) => {
      // Of two of which it spoke the desk's word stands, and was heard before.
      const [a, b] = [told[one], told[other]];
      if (a && b && judging.rulings.find(a.record.id, b.record.id) !== undefined) return;
      joinWhere(one, other, (x, y) => fits(world, x, y));
    },
    joinRuled: (one, other) => joinWhere(one, other, (x, y) => !hasOther(world, x.ruled, y.ruled, true)),
    list: () => [...groups.values()].map(({ members }) => members),
  };
}
