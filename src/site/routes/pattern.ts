// Pattern: how the addresses of a route are written (`/section/:slug/feed.:format`), and rows of them → what finds the one that fits.

/** A step that is given whole, or what stands before and behind a name. */
type Step = { readonly whole: string } | { readonly before: string; readonly behind: string };

type Pattern = {
  readonly steps: readonly Step[];
  /** `/api/*`: any number of steps more, one at least. */
  readonly isOpen: boolean;
};

function parseStep(written: string): Step {
  const [before = "", behind] = written.split(/:[a-z]+/);
  return behind === undefined ? { whole: before } : { before, behind };
}

function parsePattern(written: string): Pattern {
  const isOpen = written.endsWith("/*");
  const steps = (isOpen ? written.slice(0, -2) : written).slice(1).split("/").map(parseStep);
  return { steps, isOpen };
}

function fits({ steps: wanted }: Pattern, steps: readonly string[]): boolean {
  return wanted.every((step, index) => {
    const given = steps[index] ?? "";
    if ("whole" in step) return given === step.whole;
    const { before, behind } = step;
    return (
      given.length >= before.length + behind.length && given.startsWith(before) && given.endsWith(behind)
    );
  });
}

/** Rows lie under their first step and the number of steps: an address is held against a few of them, never against all. */
function keyOf({ steps: [first], isOpen }: Pattern, count: number): string {
  return `${first && "whole" in first ? first.whole : ":"}/${isOpen ? "*" : count}`;
}

/** Gives what the first row gives that fits and gives anything. Rows that name their first step come before those that do not. */
export function createFinder<Asking extends { readonly steps: readonly string[] }, Found>(
  rows: readonly (readonly [pattern: string, read: (asking: Asking) => Found | undefined])[],
): (asking: Asking) => Found | undefined {
  const byKey = new Map<string, { pattern: Pattern; read: (asking: Asking) => Found | undefined }[]>();
  for (const [written, read] of rows) {
    const pattern = parsePattern(written);
    const key = keyOf(pattern, pattern.steps.length);
    byKey.set(key, [...(byKey.get(key) ?? []), { pattern, read }]);
  }
  const findUnder = (key: string, asking: Asking): Found | undefined => {
    for (const { pattern, read } of byKey.get(key) ?? []) {
      const found = fits(pattern, asking.steps) ? read(asking) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (asking) => {
    const { length } = asking.steps;
    const [first = ""] = asking.steps;
    return (
      findUnder(`${first}/${length}`, asking) ??
      (length > 1 ? findUnder(`${first}/*`, asking) : undefined) ??
      findUnder(`:/${length}`, asking)
    );
  };
}
