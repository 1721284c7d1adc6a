// Late views: some views of a minute are held back by chance, and come some hours later.

import type { TrafficView } from "../traffic/traffic.ts";
import type { Troubles } from "./troubles.ts";

const LATEST_MINUTES = 200;

export type LateViews = {
  /** The views that come in a minute: those held back until then, and its own without those held back now. */
  readonly pass: (views: readonly TrafficView[], minute: number) => readonly TrafficView[];
};

export function createLateViews({ happens }: Troubles, fraction: () => number): LateViews {
  const late = new Map<number, TrafficView[]>();
  const holdBack = (view: TrafficView, minute: number): boolean => {
    if (!happens("beacon late")) return false;
    const at = minute + 1 + Math.floor(fraction() * LATEST_MINUTES);
    late.set(at, [...(late.get(at) ?? []), view]);
    return true;
  };
  return {
    pass(views, minute) {
      const due = late.get(minute) ?? [];
      late.delete(minute);
      return [...due, ...views.filter((view) => !holdBack(view, minute))];
    },
  };
}
