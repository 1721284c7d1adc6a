// Compare copy: a live site and its copy in, every address found by links from the home pages asked of both, and what is not as stated out.

import assert from "node:assert/strict";
import type { Answer } from "../serving/ask-at.ts";
import { comparePage, compareText, stateDifferences } from "./stated-differences.ts";

type Asking = {
  readonly base: string;
  readonly askLive: (target: string) => Promise<Answer>;
  readonly askCopy: (target: string) => Promise<Answer>;
};

const ROOTS = ["/", "/en", "/robots.txt", "/llms.txt", "/sitemap.xml"];

const isPage = ({ headers }: Answer): boolean => headers["content-type"]?.startsWith("text/html") === true;

/** Of long pages only where they part is told. */
export function assertAlike(copied: string, stated: string, target: string): void {
  if (copied === stated) return;
  let at = 0;
  while (copied[at] === stated[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 120);
  assert.fail(`${target} is otherwise than it has to be:\ncopy ${around(copied)}\nlive ${around(stated)}`);
}

/** Gives where each address stands in the copy. */
export async function compareCopy({ base, askLive, askCopy }: Asking): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  const waiting: string[] = [];
  const note = (target: string, place: string, page: string): void => {
    assert.equal(places.get(target) ?? place, place, `${page}: ${target} stands in two places`);
    if (places.has(target)) return;
    places.set(target, place);
    waiting.push(target);
  };
  for (const root of ROOTS) note(root, root, "");
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    const place = places.get(target) ?? "";
    const [live, copied] = await Promise.all([askLive(target), askCopy(place)]);
    assert.equal(copied.status, 200, `${target} is dead at ${place}`);
    assert.ok(live.status === 200 || live.status === 410, `${target} is dead on the live site`);
    const stated = stateDifferences(live.text, isPage(live));
    if (!isPage(live)) {
      assertAlike(compareText(copied.text, base), compareText(stated, base), target);
      continue;
    }
    const [of, beside] = [comparePage(stated, base), comparePage(copied.text, base)];
    assertAlike(beside.markup, of.markup, target);
    assert.equal(beside.links.length, of.links.length, target);
    for (const [at, link] of of.links.entries()) note(link, beside.links[at] ?? "", target);
  }
  assert.equal(new Set(places.values()).size, places.size, "no two addresses share a place");
  return places;
}
