// Takes the mentions of one person and gives what a pattern may write of them: parted name, reading, office, each with its ground.

import { partKnownName } from "../../japanese/names/surnames.ts";
import { findCountry } from "../../japanese/countries.ts";
import type { ComposedText } from "../../terms/article.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { AuthorityPerson } from "../authority/authority.ts";
import { entryName } from "../authority/authority.ts";
import { findLeadingCountry, findOfficeHolder, findPerson } from "../authority/look-up.ts";
import { grounded, wording } from "../template/composed-text.ts";
import { startDay } from "../template/time.ts";
import type { PersonValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { surfaceOf } from "./desk-view.ts";

/** All mentions of one person, the first one first. */
export type Mentions = readonly [PersonFact, ...PersonFact[]];

type PartedName = { readonly surname: string; readonly given: string };

/** `中谷 元` in the text parts the name `中谷元`; a letter-spaced name has more than one space and parts nothing. */
function partBySpace(surface: string, name: string): PartedName | undefined {
  const pattern = [...name]
    .map((character) => character.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
    .join("\\s*");
  const written = new RegExp(pattern, "u").exec(surface)?.[0] ?? "";
  const [surname, given, ...more] = written.split(/\s+/u);
  if (surname === undefined || given === undefined || given === "" || more.length > 0) return undefined;
  return { surname, given };
}

/** A later 中谷大臣 tells where the surname of 中谷元 ends. */
function partByShortForm(mentions: Mentions, name: string): PartedName | undefined {
  const short = mentions.find(
    (mention) => mention.name.length < name.length && name.startsWith(mention.name),
  );
  return short === undefined ? undefined : { surname: short.name, given: name.slice(short.name.length) };
}

/** Ruby of its own over 野分 and over 恵 parts the name 野分恵. */
function partByRuby({ document }: DeskView, mentions: Mentions, name: string): PartedName | undefined {
  for (const { span } of mentions) {
    const over = document.rubies.filter((ruby) => ruby.span[0] >= span[0] && ruby.span[1] <= span[1]);
    const [surname = "", given = ""] = over.map((ruby) => document.text.slice(...ruby.span));
    if (over.length === 2 && `${surname}${given}` === name) return { surname, given };
  }
  return undefined;
}

const fromFact = (text: string, fact: PersonFact): ComposedText =>
  grounded(text, { kind: "fact", facts: [fact.id] });

const fromEntry = (text: string, person: AuthorityPerson): ComposedText =>
  grounded(text, { kind: "authority", entry: entryName("people", person.name) });

/** What stands around name and reading in the mention: 大韓民国国防部長官 of 安圭伯(アン・ギュベク)大韓民国国防部長官. */
function writtenOffice(surface: string, office: string): string {
  const end = surface.lastIndexOf(office) + office.length;
  if (end < office.length) return office;
  const before = surface.slice(0, end - office.length);
  const country = /(?<![^\s()（）、。])[^\s()（）、。]+$/u.exec(before)?.[0] ?? "";
  return `${country}${office}`;
}

type Office = { readonly post: ComposedText; readonly office: ComposedText; readonly country?: ComposedText };

/** The office without one's own country, and with a foreign one as the text writes it. */
function readOffice(view: DeskView, fact: PersonFact): Office | undefined {
  if (fact.office === undefined) return undefined;
  const { style } = view;
  const written = writtenOffice(surfaceOf(view, fact.span), fact.office).replace(fact.name, "");
  const inWords = findLeadingCountry(written);
  // Whose office it is the desk may know better than the words around it; of one country they keep their name for it.
  const isDesk =
    fact.basis === "desk" &&
    fact.country !== undefined &&
    findCountry(inWords ?? "")?.code !== findCountry(fact.country)?.code;
  const leading = isDesk ? findLeadingCountry(fact.office) : (inWords ?? findLeadingCountry(fact.office));
  const country = isDesk ? fact.country : (leading ?? fact.country);
  const bare =
    leading !== undefined && fact.office.startsWith(leading)
      ? fact.office.slice(leading.length)
      : fact.office;
  const isHome = country === undefined || style.homeCountry.includes(country);
  // The table's name of a country is Japanese: in English the country is told where the text does.
  const isUntold = view.reading.language === "en" && leading === undefined;
  const full = isHome || isUntold ? bare : `${isDesk ? country : (leading ?? country)}${bare}`;
  return {
    post: fromFact(bare, fact),
    office: fromFact(full, fact),
    ...(isHome ? {} : { country: fromFact(country, fact) }),
  };
}

function findEntry(view: DeskView, name: string, office: string | undefined): AuthorityPerson | undefined {
  const known = findPerson(view.authority, name);
  const day = view.reading.announcedAt === undefined ? undefined : startDay(view.reading.announcedAt);
  if (known !== undefined || office === undefined || day === undefined) return known;
  return findOfficeHolder(view.authority, office, day, name);
}

/** リチャード・マールズ has the given name first, and is written as it stands. */
function authorityFields(person: AuthorityPerson): PersonValue {
  const isSurnameFirst = person.surname === undefined || person.name.startsWith(person.surname);
  return {
    name: fromEntry(person.name, person),
    ...(person.reading === undefined ? {} : { reading: fromEntry(person.reading, person) }),
    ...(person.surname === undefined ? {} : { surname: fromEntry(person.surname, person) }),
    ...(person.given === undefined || !isSurnameFirst ? {} : { given: fromEntry(person.given, person) }),
  };
}

function statedName(view: DeskView, mentions: Mentions): PersonValue {
  const longest = mentions.toSorted((a, b) => b.name.length - a.name.length)[0] ?? mentions[0];
  // 朴振(パク・チン) is also called by the reading alone, which is longer.
  const full = mentions.find(({ reading }) => reading === longest.name) ?? longest;
  const parted =
    mentions
      .filter(({ name }) => name === full.name)
      .map(({ span, name }) => partBySpace(surfaceOf(view, span), name))
      .find((found) => found !== undefined) ??
    partByShortForm(mentions, full.name) ??
    partByRuby(view, mentions, full.name) ??
    partKnownName(full.name);
  return {
    name: fromFact(full.name, full),
    ...(parted === undefined
      ? {}
      : { surname: fromFact(parted.surname, full), given: fromFact(parted.given, full) }),
  };
}

const KATAKANA_ENDS = /[ァ-ヴー]$/u;
const KATAKANA_BEGINS = /^[ァ-ヴ]/u;

/** The text's own words go before the authority file's; the file adds the reading, the given name, the parting. */
export function personValue(view: DeskView, mentions: Mentions): PersonValue {
  const named = statedName(view, mentions);
  const withOffice = mentions.find(({ office }) => office !== undefined);
  const office = withOffice === undefined ? undefined : readOffice(view, withOffice);
  const withReading = mentions.find(({ reading }) => reading !== undefined);
  const withRank = mentions.find(({ rank }) => rank !== undefined);
  const name = named.name?.text ?? "";
  const entry = findEntry(view, name, office?.post.text);
  const isRun =
    withReading === undefined && KATAKANA_ENDS.test(name) && KATAKANA_BEGINS.test(office?.office.text ?? "");
  return {
    ...(entry === undefined ? {} : authorityFields(entry)),
    ...(entry === undefined || entry.name === name ? named : {}),
    ...(withReading?.reading === undefined || withReading.reading === name
      ? {}
      : { reading: fromFact(withReading.reading, withReading) }),
    ...(withRank?.rank === undefined ? {} : { rank: fromFact(withRank.rank, withRank) }),
    ...office,
    ...(isRun ? { parting: wording("・") } : {}),
  };
}

/** An office whose holder the text does not name: with the name, where the authority file knows it for the day. */
export function officeValue(view: DeskView, office: ComposedText): PersonValue {
  const day = view.reading.announcedAt === undefined ? undefined : startDay(view.reading.announcedAt);
  const holder = day === undefined ? undefined : findOfficeHolder(view.authority, office.text, day);
  return { ...(holder === undefined ? {} : authorityFields(holder)), office, post: office };
}
