// Judge entries: what was announced and the entries that are kept → those that do not say what became of them: forbidden, vanished with their bytes kept, or the same as another's; as sentences.

import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import { originOf } from "../plan/office.ts";
import type { Planned } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { copyPathOf, numberIn, pathOf } from "../shapes/addresses.ts";
import { type Choice, LAST_HOURS_MS } from "./choice.ts";
import { statedVisit } from "./stated-visits.ts";
import { visitLatest } from "./visit-latest.ts";
import { type WhatIsKept, numberOf } from "./what-is-kept.ts";

export function judgeEntries(world: World, kept: WhatIsKept, choice: Choice): readonly string[] {
  const { plan } = world;
  const byAddress = new Map<string, KeptItem[]>();
  for (const item of kept.items) {
    if (item.address !== undefined)
      byAddress.set(item.address, [...(byAddress.get(item.address) ?? []), item]);
  }
  const at = (address: string): readonly KeptItem[] => byAddress.get(address) ?? [];
  const numbers = new Map(kept.announcements.map((each) => [each.id as number, numberOf(each)]));
  return [
    ...kept.items.flatMap((item) => judgeLink(item, numbers)),
    ...plan.flatMap((planned) => [
      ...judgeForbidden(planned, at(originOf(planned.office) + pathOf(planned, false)), choice),
      ...judgeGone(world, planned, at(originOf(planned.office) + pathOf(planned, false)), choice),
      ...judgeCopy(planned, at, numbers, choice),
    ]),
  ];
}

/** An entry became what its address stands for, and nothing else. */
function judgeLink(
  { address, announcement, key }: KeptItem,
  numbers: ReadonlyMap<number, number | undefined>,
) {
  const number = address === undefined ? undefined : numberIn(new URL(address).pathname);
  if (number === undefined) return [`entry ${key}, ${address}, is no announcement's`];
  if (announcement === undefined || numbers.get(announcement) === number) return [];
  return [
    `entry ${key}, ${address}, became announcement ${announcement}, which is number ${numbers.get(announcement)}`,
  ];
}

function judgeForbidden({ isForbidden, at, number }: Planned, items: readonly KeptItem[], { end }: Choice) {
  if (!isForbidden || at > end - LAST_HOURS_MS) return [];
  return items.some(({ state, reason }) => state === "refused" && /robots\.txt/.test(reason ?? ""))
    ? []
    : [`that ${number} is forbidden by robots.txt is not told: ${items.map(({ state }) => state).join()}`];
}

function judgeGone(world: World, planned: Planned, items: readonly KeptItem[], choice: Choice) {
  const { gone, number } = planned;
  const [item] = items;
  if (!gone || !item) return [];
  const visit = statedVisit(Date.parse(item.changedAt ?? item.firstSeenAt), gone.at);
  if (visit === undefined || visitLatest(world, planned, visit, choice) > choice.end) return [];
  if (
    item.state === "gone" &&
    item.announcement !== undefined &&
    item.reason?.includes(`status ${gone.status}`)
  )
    return [];
  return [`that ${number} is gone with ${gone.status} is not told: ${item.state}, ${item.reason}`];
}

function judgeCopy(
  { elsewhere, number, at, office }: Planned,
  find: (address: string) => readonly KeptItem[],
  numbers: ReadonlyMap<number, number | undefined>,
  { end }: Choice,
) {
  if (elsewhere?.form !== "pdf" || Math.max(at, elsewhere.at) > end - LAST_HOURS_MS) return [];
  const [copy] = find(originOf(elsewhere.office) + copyPathOf({ number }));
  if (!copy) return [`the copy of ${number} of ${office.id} was not seen`];
  return copy.announcement !== undefined && numbers.get(copy.announcement) === number
    ? []
    : [`the copy of ${number} of ${office.id} is ${copy.state}, ${copy.reason}`];
}
