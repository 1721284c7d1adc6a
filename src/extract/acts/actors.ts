// Takes the words for who acts (両大臣, アン長官, 日本側); gives the ids of the people they mean.

import type { Country } from "../../japanese/countries.ts";
import { findCountry } from "../../japanese/countries.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { People } from "../people/read-people.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import type { ActGround } from "./act-ground.ts";
import { findOverlapping } from "../found/overlapping.ts";

const HEADS_OF_STATE = /首脳|大統領|首相|総理|元首/u;
const SIDE = /^(.{1,8})(?:側|政府)$/u;
/** The head of a text names its parties' countries. */
const HEAD_LENGTH = 400;
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:両|双|二)|^both|^the two/i, 2],
  [/^三|^the three/i, 3],
  [/^(?:四|各)|^the four/i, 4],
];

/** I, allow me to: one of those who are named speaks, and only where one is can it be told who. */
const FIRST_PERSON = /^(?:I\b|[Aa]llow me|[Ll]et me|[Ii]t(?: |['’]))/u;

/** Positions are in the text. A name found at the topic decides; else the principals that the words count. */
export function resolveActors(people: People, words: string, span: Span): readonly FactId[] {
  const named = findOverlapping(people.facts, span);
  if (named.length > 0) return [...new Set(named.map(({ id, same }) => same ?? id))];
  // 私 is who speaks: only the record's labels tell who that is.
  if (words === "私") return [];
  if (FIRST_PERSON.test(words)) return people.principals.length === 1 ? people.principals : [];
  // What a ministry or the government did was done by nobody in particular.
  if (BODY.test(words)) return [];
  if (words === THE_OTHER) return theOther(people);
  const called = MINISTERS_BY_NAME.test(words) ? namedIn(people, words) : [];
  if (called.length > 0) return called;
  const side = readSide(words);
  if (side !== undefined)
    return principalsOf(people)
      .filter((person) => isOfSide(person, side))
      .map(({ id }) => id);
  const count = COUNTS.find(([sign]) => sign.test(words))?.[1] ?? people.principals.length;
  return people.principals.slice(0, count);
}

/** 防衛省, 政府; 両政府 and 日本政府 are parties. */
const BODY = /^(?:政府|当社|自衛隊|[一-龠]{2,8}(?:省|庁|委員会|監部))$/u;

/** 先方 is whom Japan's own met: nobody, where the text does not name him. */
const THE_OTHER = "先方";

function theOther(people: People): readonly FactId[] {
  const others = principalsOf(people).filter((person) => !isOfSide(person, "日本"));
  return others.length === 1 ? others.map(({ id }) => id) : [];
}

/** Ministers Hayami and Dorj, of four who met. */
const MINISTERS_BY_NAME = /^(?:Ministers|Secretaries) [A-Z]/u;

function namedIn(people: People, words: string): readonly FactId[] {
  const said = new Set(words.toLowerCase().split(/[^\p{L}'-]+/u));
  return principalsOf(people)
    .filter(({ name }) =>
      name
        .toLowerCase()
        .split(/\s+/u)
        .some((part) => said.has(part)),
    )
    .map(({ id }) => id);
}

/**
 * How words mean others than the text's own parties: 両首脳 in a statement of ministers, a country of none of them.
 * `spoken`: who speaks is Japan's where the text names nobody.
 */
export function findOtherParty(
  { people, page }: ActGround,
  words: string,
  spoken: boolean,
): "heads" | "country" | undefined {
  const principals = principalsOf(people);
  if (principals.length === 0 && !spoken) return undefined;
  if (HEADS_OF_STATE.test(words))
    return principals.some(({ office }) => HEADS_OF_STATE.test(office ?? "")) ? undefined : "heads";
  const side = readSide(words);
  const country = side === undefined ? undefined : findCountry(side);
  if (side === undefined || country === undefined) return undefined;
  const isParty =
    principals.some((principal) => isCountry(principal.country, side)) ||
    (principals.length === 0 && isCountry(undefined, side));
  if (isParty) return undefined;
  // Of ministers whose countries the text leaves out one may be of any that its head names.
  const unknown = principals.filter((principal) => principal.country === undefined).length;
  return unknown > 1 && isNamedAtHead(page, country) ? undefined : "country";
}

/** A country that is none of those whose text it is, whether or not the text names its people. */
export function isThirdCountry(ground: ActGround, words: string): boolean {
  if (principalsOf(ground.people).length > 0) return findOtherParty(ground, words, false) === "country";
  const country = findCountry(readSide(words) ?? "");
  return country !== undefined && country.short !== "日本" && !isNamedAtHead(ground.page, country);
}

/** 日蒙, モンゴル国: as a party, not as what acts. */
function isNamedAtHead(page: Page, { short, formal, letter }: Country): boolean {
  const names = [short, formal, ...(letter === undefined ? [] : [`日[^ 、。]{0,3}?${letter}`])];
  const named = new RegExp(`(?:${names.join("|")})(?!(?:側|政府)?[はが])`, "u");
  return named.test(page.folded.slice(0, HEAD_LENGTH));
}

/** 日本側, 日本政府, 我が国 and 日本 alike: the country that acts. */
function readSide(words: string): string | undefined {
  if (words === "我が国" || words === "我が方" || words === "わが国") return "日本";
  const side = words.endsWith("側") || words.endsWith("政府") ? SIDE.exec(words)?.[1] : undefined;
  return side ?? (findCountry(words) === undefined ? undefined : words);
}

function principalsOf(people: People): readonly PersonFact[] {
  return people.facts.filter(({ id }) => people.principals.includes(id));
}

/** A name in katakana whose country the text leaves out is nobody of Japan's. */
const FOREIGN_NAME = /^[ァ-ヴー・=]+$/u;

function isOfSide({ name, country }: PersonFact, side: string): boolean {
  if (country === undefined && side === "日本") return !FOREIGN_NAME.test(name);
  return isCountry(country, side);
}

function isCountry(country: string | undefined, side: string): boolean {
  if (country === undefined) return side === "日本";
  const known = findCountry(country);
  return (
    country.includes(side) || side.includes(country) || (known !== undefined && known === findCountry(side))
  );
}
