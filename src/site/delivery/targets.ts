// Targets: what requests ask for, as written → the key of the page that it named the last time, in bounded number.

export type Targets = {
  find(target: string): string | undefined;
  keep(target: string, key: string): void;
};

const MOST_TARGETS = 20_000;
const LONGEST_KEPT = 200;

/** With a query, one page has targets without number: those are read anew each time. */
export function createTargets(): Targets {
  const keys = new Map<string, string>();
  return {
    find: (target) => keys.get(target),
    keep(target, key) {
      if (target.length > LONGEST_KEPT || target.includes("?")) return;
      if (keys.size >= MOST_TARGETS) keys.clear();
      keys.set(target, key);
    },
  };
}
