// Planned: one announcement of the test ministry: when and where it appears, what it says when, and what goes wrong with its page.

import type { Form, Office } from "./office.ts";

/** What it says from a moment on (milliseconds since the epoch). */
export type Version = {
  readonly from: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `listed`: its list or feed shows that it has changed, too. */
  readonly told: "first" | "listed" | "silent";
};

/** Of its page, by the requests that ask for it or by time. */
export type Trouble =
  | { readonly kind: "breaks-off" | "wrong-length" | "hangs" | "server-error"; readonly requests: number }
  | { readonly kind: "redirect"; readonly hops: number }
  | { readonly kind: "loop" | "late"; readonly until: number };

export type Planned = {
  /** Stands in its text, and in no other's. */
  readonly number: number;
  readonly office: Office;
  readonly form: Form;
  readonly at: number;
  readonly versions: readonly [Version, ...(readonly Version[])];
  readonly guid: string;
  /** At another office: the same page, or the same words as a PDF. */
  readonly elsewhere?: { readonly office: Office; readonly form: "same-page" | "pdf"; readonly at: number };
  readonly trouble?: Trouble;
  /** From then on its page is answered with 404 or 410. */
  readonly gone?: { readonly at: number; readonly status: 404 | 410 };
  /** Below a path that robots.txt forbids. */
  readonly isForbidden: boolean;
};

export function versionAt({ versions }: Planned, now: number): Version {
  return versions.findLast(({ from }) => from <= now) ?? versions[0];
}

/** What its list or feed says: it does not know of what was changed in silence. */
export function listedAt({ versions }: Planned, now: number): Version {
  return versions.findLast(({ from, told }) => from <= now && told !== "silent") ?? versions[0];
}

/** In the order of their lists, newest first: those that an office shows at a moment, its own and those of others. */
export function shownAt(plan: readonly Planned[], office: Office, now: number): readonly Planned[] {
  return plan
    .filter((planned) => (shownFrom(planned, office) ?? Number.POSITIVE_INFINITY) <= now)
    .toSorted((a, b) => (shownFrom(b, office) ?? 0) - (shownFrom(a, office) ?? 0) || b.number - a.number)
    .slice(0, office.shown);
}

export function shownFrom({ office, at, elsewhere }: Planned, where: Office): number | undefined {
  if (office.id === where.id) return at;
  return elsewhere?.office.id === where.id ? elsewhere.at : undefined;
}
