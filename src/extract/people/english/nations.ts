// Takes the English words for a nation before an office, or for a country behind it; gives the country: Japanese, Japan's, U.S., of the Commonwealth of Australia.

import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRIES } from "../../../japanese/countries.ts";

/** Adjectives and short writings, with the English names of the table of countries that they mean. */
const ADJECTIVES: readonly (readonly [word: string, country: string])[] = [
  ["Japanese", "Japan"],
  ["American", "United States"],
  ["U.S.", "United States"],
  ["US", "United States"],
  ["Korean", "Republic of Korea"],
  ["South Korean", "Republic of Korea"],
  ["ROK", "Republic of Korea"],
  ["South Korea", "Republic of Korea"],
  ["North Korean", "North Korea"],
  ["Chinese", "China"],
  ["Russian", "Russia"],
  ["Australian", "Australia"],
  ["British", "United Kingdom"],
  ["UK", "United Kingdom"],
  ["U.K.", "United Kingdom"],
  ["French", "France"],
  ["German", "Germany"],
  ["Italian", "Italy"],
  ["Canadian", "Canada"],
  ["Indian", "India"],
  ["Philippine", "Philippines"],
  ["Filipino", "Philippines"],
  ["Vietnamese", "Viet Nam"],
  ["Vietnam", "Viet Nam"],
  ["Indonesian", "Indonesia"],
  ["Malaysian", "Malaysia"],
  ["Singaporean", "Singapore"],
  ["Thai", "Thailand"],
  ["Mongolian", "Mongolia"],
  ["Ukrainian", "Ukraine"],
  ["Fijian", "Fiji"],
  ["Dutch", "Netherlands"],
  ["Swedish", "Sweden"],
  ["Finnish", "Finland"],
  ["Polish", "Poland"],
  ["Spanish", "Spain"],
  ["Turkish", "Türkiye"],
];

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ english, short }) => [english, short] as const),
  ...ADJECTIVES.flatMap(([word, country]) => {
    const short = COUNTRIES.find(({ english }) => english === country)?.short;
    return short === undefined ? [] : [[word, short] as const];
  }),
]);

const WORDS = anyOf([...ENGLISH_NAMES.keys()]);

/** Behind an office: of Japan, of the Commonwealth of Australia. The group `country`. */
export const OF_COUNTRY = `(?:,? (?:of|for) (?:the )?(?:(?:Commonwealth|Kingdom|Federal Republic|Socialist Republic|People's Republic|Republic|State) of (?:the )?)?(?<country>${WORDS})(?![A-Za-z]))`;

/** Ambassador to Japan: where somebody is posted is no country of the person's. */
export const POSTED_TO = `(?: to (?:the )?(?:${WORDS})(?![A-Za-z]))`;

const NATION_BEFORE = new RegExp(`(?:^|[^A-Za-z])(${WORDS})(?:['’]s|['’])? $`, "u");
const LONGEST_NATION = 28;

/** The country whose office begins at `at`: Japanese Defense Minister, Japan's Minister of Defense. */
export function nationBefore(text: string, at: number): string | undefined {
  const word = NATION_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NATION), at))?.[1];
  return word === undefined ? undefined : ENGLISH_NAMES.get(word);
}

const COUNTRY_BEHIND = new RegExp(OF_COUNTRY, "uy");

/** The country behind a name: David Hargrove of the United States. */
export function countryBehind(text: string, at: number): string | undefined {
  COUNTRY_BEHIND.lastIndex = at;
  return countryNamed(COUNTRY_BEHIND.exec(text)?.groups?.["country"]);
}

export function countryNamed(word: string | undefined): string | undefined {
  return word === undefined ? undefined : ENGLISH_NAMES.get(word);
}
