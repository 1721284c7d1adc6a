// Takes the desk view and gives the people whom an announcement names whole, each as a term by which all articles about them are found.

import { findCountry } from "../../japanese/countries.ts";
import { isSurnameAlone } from "../../japanese/names/name-parts.ts";
import { romaniseReading, romanKey } from "../../japanese/names/romanise.ts";
import { sameName } from "../../japanese/names/same-name.ts";
import { qualifiedKey, termKey } from "../../japanese/names/term-key.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { Term } from "../../terms/term.ts";
import type { Authority, AuthorityPerson } from "../authority/authority.ts";
import { findPerson } from "../authority/look-up.ts";
import type { DeskView } from "../fields/desk-view.ts";
import { factsOfType } from "../fields/desk-view.ts";

/** What all mentions of one person together tell. */
type Told = {
  readonly name: string;
  readonly reading?: string;
  readonly country?: string;
  /** 陸上自衛隊, of an officer below general rank: of those there are many of one name. */
  readonly service?: string;
};

const SERVICES = { 陸: "陸上自衛隊", 海: "海上自衛隊", 空: "航空自衛隊" } as const;
const OFFICER = /(?<force>[陸海空])(?:佐|尉|曹|士)/u;
const GENERAL = /[陸海空]将/u;
const LATIN = /^[\p{Script=Latin}\p{M} .,'’-]+$/u;
const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}々ヶ]+$/u;

function serviceOf(ranks: readonly string[]): string | undefined {
  if (ranks.some((rank) => GENERAL.test(rank))) return undefined;
  const force = ranks
    .map((rank) => OFFICER.exec(rank)?.groups?.["force"])
    .find((found) => found !== undefined);
  return force === "陸" || force === "海" || force === "空" ? SERVICES[force] : undefined;
}

/** A surname alone is nobody's name: another article would take it for somebody else. */
function isWhole(name: string): boolean {
  return LATIN.test(name) ? /\S\s+\S/u.test(name) : !isSurnameAlone(name);
}

function wholeName(view: DeskView, mentions: readonly PersonFact[]): string | undefined {
  const told = mentions.flatMap(({ name, identity }) => [name, ...(identity ? [identity.name] : [])]);
  const longest = told.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const withReading = mentions.some(({ name, reading }) => name === longest && reading !== undefined);
  const isKnown = withReading || isWhole(longest) || findPerson(view.authority, longest) !== undefined;
  return isKnown ? longest : undefined;
}

function tellOf(view: DeskView, mentions: readonly PersonFact[]): Told | undefined {
  const ids = new Set(mentions.map(({ id }) => id));
  const rows = factsOfType(view, "appointment").filter(
    ({ person }) => person !== undefined && ids.has(person),
  );
  // A row of an order gives the whole name, short as it may be: 林徹.
  const name = rows[0]?.name ?? wholeName(view, mentions);
  if (name === undefined) return undefined;
  const ranks = [...rows, ...mentions].flatMap(({ rank }) => rank ?? []);
  const service = serviceOf(ranks);
  const reading = mentions
    .map((one) => one.reading ?? one.identity?.reading)
    .find((one) => one !== undefined);
  const country = mentions.map((one) => one.country).find((one) => one !== undefined);
  return {
    name,
    ...(reading === undefined ? {} : { reading }),
    ...(country === undefined ? {} : { country }),
    ...(service === undefined ? {} : { service }),
  };
}

/** NAKATANI Gen is 中谷元, whose reading the authority has. */
function findLatin({ people }: Authority, name: string): AuthorityPerson | undefined {
  const key = romanKey(name);
  const found = people.filter(({ reading }) => {
    const roman = reading === undefined ? undefined : romaniseReading(reading);
    return roman !== undefined && romanKey(roman) === key;
  });
  return found.length === 1 ? found[0] : undefined;
}

const isHome = ({ style }: DeskView, country: string): boolean =>
  style.homeCountry.some((home) => findCountry(home)?.code === findCountry(country)?.code);

/** 李強 of China is not 李強 of an order; in katakana hardly two share a name, and not each text tells the country. */
function qualifierOf(view: DeskView, told: Told, known: AuthorityPerson | undefined): string | undefined {
  const { name, reading, country, service } = told;
  if (known) {
    const isOther = reading !== undefined && known.reading !== undefined && !sameName(reading, known.reading);
    return isOther ? reading : undefined;
  }
  if (service !== undefined) return service;
  const isForeign = country !== undefined && HAN_NAME.test(name) && !isHome(view, country);
  return isForeign ? (findCountry(country)?.short ?? country) : undefined;
}

function toTerm(view: DeskView, told: Told): Term {
  const { authority } = view;
  const known =
    findPerson(authority, told.name) ?? (LATIN.test(told.name) ? findLatin(authority, told.name) : undefined);
  const qualifier = qualifierOf(view, told, known);
  const name = LATIN.test(told.name) ? (known?.name ?? told.name) : told.name;
  const reading = told.reading === told.name ? undefined : (told.reading ?? known?.reading);
  const english = LATIN.test(told.name) ? told.name : reading && romaniseReading(reading);
  return {
    kind: "person",
    key: qualifier === undefined ? termKey(name) : qualifiedKey(name, qualifier),
    name,
    ...(reading === undefined ? {} : { reading }),
    ...(english === undefined ? {} : { english }),
  };
}

/** In the order in which the text first names them. */
export function peopleAbout(view: DeskView): readonly Term[] {
  const byPerson = Map.groupBy(factsOfType(view, "person"), ({ same, id }) => same ?? id);
  return [...byPerson.values()].flatMap((mentions) => {
    const told = tellOf(view, mentions);
    return told ? [toTerm(view, told)] : [];
  });
}
