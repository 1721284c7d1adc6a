// Look-ups in the authority file: readings, who held an office on a day, issuers of addresses.

import { COUNTRY_NAMES } from "../../japanese/countries.ts";
import { canonicalName, sameName } from "../../japanese/names/same-name.ts";
import type { Authority, AuthorityEntry, AuthorityIssuer, AuthorityPerson } from "./authority.ts";
import { wordsOf } from "./authority.ts";

/** The person of this full name, in whichever variant characters (別宮愼也 is 別宮慎也); spaces do not count. */
export function findPerson(authority: Authority, name: string): AuthorityPerson | undefined {
  const exact = authority.peopleByName.get(name.replace(/\s/gu, ""));
  return exact ?? authority.people.find((person) => sameName(person.name, name));
}

export function findReading(authority: Authority, name: string): string | undefined {
  return findPerson(authority, name)?.reading;
}

/** Bare heads of offices: beside a surname 大臣 may be any minister's. */
const BARE_HEAD = /^(?:大臣|副大臣|長官|総監|幕僚長)$/u;

function heldOn(
  person: AuthorityPerson,
  isOffice: (office: string) => boolean,
  day: string,
  asOf: string,
): string | undefined {
  return person.offices.find((held) => isOffice(held.office) && held.from <= day && day <= (held.to ?? asOf))
    ?.office;
}

/** 中谷 is 中谷元's surname, アン what 安圭伯(アン・ギュベク) is called by. */
function isCalled({ surname, reading }: AuthorityPerson, name: string): boolean {
  return [surname, reading?.split("・")[0]].some((called) => called !== undefined && sameName(called, name));
}

/**
 * Who held the office on the day (`YYYY-MM-DD`), where the file knows exactly one; with a surname, one of that name,
 * for whom the bare head (大臣, 長官) will do.
 * Undefined on a day of change with both holders listed, and past the file's `asOf`.
 */
export function findOfficeHolder(
  authority: Authority,
  office: string,
  day: string,
  surname?: string,
): AuthorityPerson | undefined {
  const isOffice = isOfficeAsked(office, surname !== undefined);
  const holders = authority.people.filter(
    (person) =>
      heldOn(person, isOffice, day, authority.asOf) !== undefined &&
      (surname === undefined || isCalled(person, surname)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function isOfficeAsked(office: string, isNamed: boolean): (held: string) => boolean {
  return (held) => held === office || (isNamed && BARE_HEAD.test(office) && held.endsWith(office));
}

/** 外務大臣 for 大臣: the whole of the office that the person held on the day; undefined where it was asked for whole. */
export function findWholeOffice(
  authority: Authority,
  person: AuthorityPerson,
  office: string,
  day: string,
): string | undefined {
  const held = heldOn(person, isOfficeAsked(office, true), day, authority.asOf);
  return held === office ? undefined : held;
}

/** Past the file's `asOf`: who of that surname held the office then, without an end; no proof that he still does. */
export function findLastHolder(
  authority: Authority,
  office: string,
  day: string,
  surname: string,
): AuthorityPerson | undefined {
  if (day <= authority.asOf) return undefined;
  const holders = authority.people.filter(
    (person) =>
      isCalled(person, surname) &&
      person.offices.some((held) => held.office === office && held.to === undefined && held.from <= day),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** インド太平洋軍司令官 is not India's. */
const OCEAN = /^インド(?:太平)?洋/u;

/** The country's name, if the text begins with one: 大韓民国国防部長官 → 大韓民国. */
export function findLeadingCountry(text: string): string | undefined {
  if (OCEAN.test(text)) return undefined;
  return COUNTRY_NAMES.find((name) => text.startsWith(name));
}

function isUnder(place: string, root: string): boolean {
  return place === root || place.startsWith(`${root}/`);
}

/** The issuer that publishes at the address: the longest path first, then the host or one above it. */
export function findIssuerOfAddress(authority: Authority, address: string): AuthorityIssuer | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const labels = url.hostname.split(".");
  const hosts = labels.map((_, index) => labels.slice(index).join("."));
  const byPath = authority.issuers
    .flatMap((issuer) => issuer.paths.map((path) => ({ issuer, path })))
    .filter(({ path }) => hosts.some((host) => isUnder(`${host}${url.pathname}`, path)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (byPath !== undefined) return byPath.issuer;
  for (const host of hosts) {
    const found = authority.issuers.find((issuer) => issuer.hosts.includes(host));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function findIssuer(authority: Authority, name: string): AuthorityIssuer | undefined {
  return authority.issuersByName.get(name);
}

/** Entries of any section by name, other spelling or hull number: Y9 and Ｙ－９ find Y-9, 173 finds DDG-173. */
export function findEntries(authority: Authority, name: string): readonly AuthorityEntry[] {
  const wanted = canonicalName(name);
  return authority.entries.filter((entry) => {
    const { hull, short, surname } = entry.fields;
    const names = [entry.name, ...wordsOf(entry, "also"), hull, short, surname];
    const isNumber = typeof hull === "string" && /^\d+$/u.test(wanted) && hull.split("-").at(-1) === wanted;
    return isNumber || names.some((other) => typeof other === "string" && canonicalName(other) === wanted);
  });
}
