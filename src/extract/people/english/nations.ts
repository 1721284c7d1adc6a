// Takes the English words for a nation before an office, or for a country behind it; gives the country: Japanese, Japan's, U.S., of the Commonwealth of Australia.

import { anyOf } from "../../../japanese/any-of.ts";
import { NATION_WORDS } from "../../../japanese/nation-words.ts";

const WORDS = anyOf([...NATION_WORDS.keys()]);

/** Behind an office: of Japan, of the Commonwealth of Australia. The group `country`. */
export const OF_COUNTRY = `(?:,? (?:of|for) (?:the )?(?:(?:Commonwealth|Kingdom|Federal Republic|Socialist Republic|People's Republic|Republic|State) of (?:the )?)?(?<country>${WORDS})(?![A-Za-z]))`;

/** Ambassador to Japan: where somebody is posted is no country of the person's. */
export const POSTED_TO = `(?: to (?:the )?(?:${WORDS})(?![A-Za-z]))`;

const NATION_BEFORE = new RegExp(`(?:^|[^A-Za-z])(${WORDS})(?:['’]s|['’])? $`, "u");
const LONGEST_NATION = 28;

/** The country whose office begins at `at`: Japanese Defense Minister, Japan's Minister of Defense. */
export function nationBefore(text: string, at: number): string | undefined {
  const word = NATION_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NATION), at))?.[1];
  return word === undefined ? undefined : NATION_WORDS.get(word);
}

const COUNTRY_BEHIND = new RegExp(OF_COUNTRY, "uy");

/** The country behind a name: David Hargrove of the United States. */
export function countryBehind(text: string, at: number): string | undefined {
  COUNTRY_BEHIND.lastIndex = at;
  return countryNamed(COUNTRY_BEHIND.exec(text)?.groups?.["country"]);
}

export function countryNamed(word: string | undefined): string | undefined {
  return word === undefined ? undefined : NATION_WORDS.get(word);
}
