// Costs: what one of many measured things took of this thread's core and of the clock; and a line of figures of all of them.

import type { Figure } from "../run.ts";

export type Cost = {
  readonly found: number;
  readonly core: number;
  readonly wall: number;
};

/** Of this thread: what other programs on the machine do does not change it. PostgreSQL works beside it. */
export function readCore(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** From now on. */
export function createCosts(): (counted: Pick<Cost, "found">) => Cost {
  const [wall, core] = [performance.now(), readCore()];
  return (counted) => ({ ...counted, core: readCore() - core, wall: performance.now() - wall });
}

function sorted(costs: readonly Cost[], of: "core" | "wall" | "found"): readonly number[] {
  return costs.map((cost) => cost[of]).toSorted((a, b) => a - b);
}

function at(values: readonly number[], share: number, digits = 1): string {
  return (values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(digits);
}

/** `what`: of which so many were found. */
export function figureOf(
  name: string,
  costs: readonly Cost[],
  { what = "found", aim }: { readonly what?: string; readonly aim?: string } = {},
): Figure {
  const [core, wall, found] = [sorted(costs, "core"), sorted(costs, "wall"), sorted(costs, "found")];
  const beside = `95th ${at(core, 0.95)}, slowest ${at(core, 1)}; by the clock ${at(wall, 0.5)}, 95th ${at(wall, 0.95)}; ${at(found, 0.5, 0)} ${what} (95th ${at(found, 0.95, 0)})`;
  return { name, figure: `${at(core, 0.5)} ms`, beside, ...(aim !== undefined && { aim }) };
}
