// Tell delays: how long drafts waited, by office → lines for people: how many, and the minutes of the tenth, the middle and the ninetieth hundredth and of the last.

import type { Delays } from "./judge-delays.ts";

const MINUTE_MS = 60_000;
const SHARES = [0.1, 0.5, 0.9, 1] as const;

export function tellDelays({ inOffice, outside }: Delays): readonly string[] {
  const all = (of: ReadonlyMap<string, readonly number[]>): readonly number[] => [...of.values()].flat();
  return [
    `announced in office hours: ${tell(all(inOffice))}`,
    ...[...inOffice].map(([id, delays]) => `  ${id}: ${tell(delays)}`),
    `announced at other hours: ${tell(all(outside))}`,
  ];
}

function tell(delays: readonly number[]): string {
  const sorted = delays.toSorted((a, b) => a - b);
  const minutes = SHARES.map((share) => {
    const at = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    return at === undefined ? "-" : (at / MINUTE_MS).toFixed(1);
  });
  return `${sorted.length}, minutes ${minutes.join(" / ")}`;
}
