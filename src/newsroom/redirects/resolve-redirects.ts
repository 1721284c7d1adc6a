// Resolve redirects: new redirects and those they meet → what is to be kept, each leading straight to its end, and the outcome of each.

import type { NewRedirect, RedirectOutcome } from "../ports/redirect-store.ts";
import { readRedirectFrom, readRedirectTo } from "./redirect-address.ts";
import type { RedirectTarget } from "./redirect-address.ts";

/** Where an address leads; `gone`: to no page. */
export type RedirectEnd = RedirectTarget | "gone";

export type ReadRedirect = { readonly from: string; readonly end: RedirectEnd };

export type ResolvedRedirects = {
  readonly outcomes: readonly RedirectOutcome[];
  readonly added: readonly ReadRedirect[];
};

const refused = (reason: string): RedirectOutcome => ({ kind: "refused", reason });

const nameOf = (end: RedirectEnd): string => (end === "gone" ? "nothing" : `"${end.to}"`);

const isSame = (a: RedirectEnd, b: RedirectEnd): boolean =>
  a === "gone" || b === "gone" ? a === b : a.to === b.to;

/** In one spelling, or a sentence that says what is wrong with it. */
export function readRedirect({ from, to }: NewRedirect): ReadRedirect | string {
  const address = readRedirectFrom(from);
  if (!address.ok) return `Cannot redirect "${from}": ${address.error}.`;
  if (to === undefined) return { from: address.value, end: "gone" };
  const target = readRedirectTo(to);
  if (!target.ok) return `Cannot redirect "${from}" to "${to}": ${target.error}.`;
  return { from: address.value, end: target.value };
}

type RedirectWay = {
  /** Where addresses already lead, of all that the new ones name and that those lead to. It is changed: afterwards it holds the new ones, too. */
  readonly ends: Map<string, RedirectEnd>;
  /** Addresses where an article of ours stands: no way leads on from there, whatever a redirect of before says. */
  readonly pages: ReadonlySet<string>;
  /** Of an export: kept as it was, also where an article has come to stand since. */
  readonly isRestored?: boolean;
};

/** The end of the way; what is passed leads there at once from now on, so that a long way is gone only once. */
function follow({ ends, pages }: RedirectWay, start: RedirectEnd): RedirectEnd {
  const passed: string[] = [];
  let end = start;
  while (end !== "gone" && end.address !== undefined && !pages.has(end.address)) {
    const next = ends.get(end.address);
    if (next === undefined) break;
    passed.push(end.address);
    end = next;
  }
  for (const address of passed) ends.set(address, end);
  return end;
}

export function resolveRedirects(
  asked: readonly (ReadRedirect | string)[],
  way: RedirectWay,
): ResolvedRedirects {
  const { ends, pages, isRestored = false } = way;
  const fresh: string[] = [];
  const outcomes = asked.map((redirect): RedirectOutcome => {
    if (typeof redirect === "string") return refused(redirect);
    const { from } = redirect;
    const end = follow(way, redirect.end);
    const known = ends.get(from);
    const asking = `Cannot redirect "${from}" to ${nameOf(redirect.end)}:`;
    if (end !== "gone" && end.address === from) return refused(`${asking} that leads back to "${from}".`);
    if (known === undefined) {
      if (pages.has(from) && !isRestored)
        return refused(
          `${asking} an article of this newsroom stands there, and would be shown all the same.`,
        );
      ends.set(from, end);
      fresh.push(from);
      return { kind: "added" };
    }
    const knownEnd = follow(way, known);
    return isSame(knownEnd, end)
      ? { kind: "same" }
      : refused(`${asking} it leads to ${nameOf(knownEnd)} already. Remove that redirect first.`);
  });
  return { outcomes, added: fresh.map((from) => ({ from, end: follow(way, ends.get(from) ?? "gone") })) };
}
