// learnLinks: takes a page's links with their surroundings, and links that are shown as wanted or not, gives those that are announcements and what that rests on.

import type { LinkExamples } from "../../terms/sources/watch-settings.ts";
import { addressPattern } from "./address-pattern.ts";
import { type LinkGroup, describeGroup, groupLinks, weighGroup } from "./group-links.ts";
import { exampleAddress, readExample } from "./match-example.ts";
import type { PageLink } from "./page-link.ts";

/**
 * What the choice rests on. `examples`: links that were shown stand there. `addresses`: none does, and others have
 * addresses like theirs. `days`: the page's main list of links with days, guessed.
 */
export type LinkBasis = "examples" | "addresses" | "days";

export type LearnedLinks = {
  readonly basis: LinkBasis;
  /** In the page's order, each address once. */
  readonly links: readonly PageLink[];
  /** 0 to 1. */
  readonly sure: number;
};

type Learning = {
  readonly groups: readonly LinkGroup[];
  readonly wanted: readonly PageLink[];
  readonly unwanted: ReadonlySet<PageLink>;
};

/** `page`: its address. The rule is learnt anew from every page, so that it holds where only the markup is another. */
export function learnLinks(
  links: readonly PageLink[],
  page: string,
  examples: LinkExamples = { wanted: [], unwanted: [] },
): LearnedLinks {
  const groups = groupLinks(links);
  const unwanted = new Set(matching(links, examples.unwanted, page));
  const shown = matching(links, examples.wanted, page).filter((link) => !unwanted.has(link));
  if (shown.length > 0) return learnFrom({ groups, wanted: shown, unwanted }, "examples");
  const patterns = patternsOf(examples.wanted, page);
  const alike = links.filter(
    (link) => !unwanted.has(link) && patterns.has(addressPattern(link.address) ?? ""),
  );
  if (alike.length > 1) return learnFrom({ groups, wanted: alike, unwanted }, "addresses");
  return guess(groups, unwanted);
}

function matching(
  links: readonly PageLink[],
  examples: readonly string[],
  page: string,
): readonly PageLink[] {
  const tests = examples.map((example) => readExample(example, page));
  return tests.length === 0 ? [] : links.filter((link) => tests.some((test) => test(link)));
}

function patternsOf(examples: readonly string[], page: string): ReadonlySet<string> {
  const addresses = examples.flatMap((example) => exampleAddress(example, page) ?? []);
  return new Set(addresses.flatMap((address) => addressPattern(address) ?? []));
}

const SURE_BY_EXAMPLES = 0.95;
const SURE_BY_ADDRESSES = 0.85;

function learnFrom({ groups, wanted, unwanted }: Learning, basis: "examples" | "addresses"): LearnedLinks {
  const shown = new Set(outsideFurniture(wanted));
  const groupsShown = groups.filter((group) => group.links.some((link) => shown.has(link)));
  const picked = pickGroups(groupsShown, shown, basis);
  const kept = picked.flatMap((group) => withoutStrays(partGroup(group, shown, unwanted)));
  const joined = joinAlike(groups, picked, describeGroup(kept), unwanted);
  const sure = basis === "examples" ? SURE_BY_EXAMPLES : SURE_BY_ADDRESSES;
  return { basis, links: inOrder([...kept, ...joined]), sure };
}

/** A ranking shows the same announcements again: it is wanted only where nothing else is. */
function outsideFurniture(links: readonly PageLink[]): readonly PageLink[] {
  const outside = links.filter(({ isFurniture }) => !isFurniture);
  return outside.length > 0 ? outside : links;
}

/** A shown link may also be named in a sentence or under "more": its list is where most of what stands alike has days. */
function pickGroups(
  groups: readonly LinkGroup[],
  shown: ReadonlySet<PageLink>,
  basis: "examples" | "addresses",
): readonly LinkGroup[] {
  const best = groups.toSorted((a, b) => weighGroup(b) - weighGroup(a))[0];
  if (best === undefined) return [];
  const told = new Set(best.links.filter((link) => shown.has(link)).map(({ address }) => address));
  const others = groups.filter((group) => group !== best && isOwnList(group, shown, told, basis));
  return [best, ...others];
}

/** Where it has something of what was shown that the best one has not. */
function isOwnList(
  { links, dated }: LinkGroup,
  shown: ReadonlySet<PageLink>,
  told: ReadonlySet<string>,
  basis: "examples" | "addresses",
): boolean {
  const more = links.filter((link) => shown.has(link) && !told.has(link.address));
  return more.length > 0 && (basis === "examples" || dated >= 0.5);
}

/** Where wanted and unwanted links stand alike, their addresses tell them apart, else the headings above them, else their days. */
function partGroup(
  { links }: LinkGroup,
  shown: ReadonlySet<PageLink>,
  unwanted: ReadonlySet<PageLink>,
): readonly PageLink[] {
  const not = links.filter((link) => unwanted.has(link));
  if (not.length === 0) return links;
  const signs: readonly ((link: PageLink) => string | undefined)[] = [
    ({ address }) => addressPattern(address),
    ({ head }) => head,
    ({ day }) => (day === undefined ? "no day" : "day"),
    ({ dayForm }) => dayForm,
  ];
  for (const sign of signs) {
    const bad = new Set(not.map(sign));
    const good = new Set(links.filter((link) => shown.has(link)).map(sign));
    if ([...good].every((each) => !bad.has(each))) return links.filter((link) => good.has(sign(link)));
  }
  return links.filter((link) => !unwanted.has(link));
}

const MOST = 0.6;
const MOSTLY = 0.8;

/** Where nearly all have a day, one without and with another kind of address stands there by chance: a contact, a note. */
function withoutStrays(links: readonly PageLink[]): readonly PageLink[] {
  const dated = describeGroup(links.filter(({ day }) => day !== undefined));
  if (dated.links.length < links.length * MOST) return links;
  return links.filter(
    ({ day, address }) => day !== undefined || dated.patterns.has(addressPattern(address) ?? ""),
  );
}

/** A list in several parts, one a month or the newest set apart: other places, and the same kind of address. */
function joinAlike(
  groups: readonly LinkGroup[],
  picked: readonly LinkGroup[],
  kept: LinkGroup,
  unwanted: ReadonlySet<PageLink>,
): readonly PageLink[] {
  const furniture = kept.furniture > 0.5;
  const label = kept.links[0]?.label;
  return groups
    .filter((group) => !picked.includes(group))
    .filter((group) => group.furniture > 0.5 === furniture && group.links[0]?.label === label)
    .filter((group) => kept.dated < 0.5 || group.dated >= 0.5)
    .filter((group) => shareOfPatterns(group, kept.patterns) >= MOSTLY)
    .flatMap(({ links }) => links.filter((link) => !unwanted.has(link)));
}

function shareOfPatterns({ links, patterns }: LinkGroup, known: ReadonlyMap<string, number>): number {
  const alike = [...patterns].reduce((sum, [pattern, count]) => sum + (known.has(pattern) ? count : 0), 0);
  return alike / Math.max(links.length, 1);
}

/** A guess is never as sure as what was shown. */
const SUREST_GUESS = 0.8;
const ENOUGH_LINKS = 5;

function guess(groups: readonly LinkGroup[], unwanted: ReadonlySet<PageLink>): LearnedLinks {
  const allowed = groups.filter(({ links }) => !links.some((link) => unwanted.has(link)));
  const [best, second] = allowed.toSorted((a, b) => weighGroup(b) - weighGroup(a));
  if (best === undefined) return { basis: "days", links: [], sure: 0 };
  const kept = describeGroup(withoutStrays(best.links));
  const joined = joinAlike(allowed, [best], kept, unwanted);
  // What it joined is no rival.
  const isRival = second !== undefined && !second.links.some((link) => joined.includes(link));
  const rival = isRival ? weighGroup(second) : 0;
  const margin = 1 - rival / Math.max(weighGroup(best), Number.EPSILON);
  const size = Math.min(best.links.length / ENOUGH_LINKS, 1);
  const sure = SUREST_GUESS * kept.dated * (0.6 + 0.4 * margin) * (0.4 + 0.6 * size);
  return { basis: "days", links: inOrder([...kept.links, ...joined]), sure: Math.round(sure * 100) / 100 };
}

function inOrder(chosen: readonly PageLink[]): readonly PageLink[] {
  const seen = new Set<string>();
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .filter(({ address }) => !seen.has(address) && seen.add(address));
}
