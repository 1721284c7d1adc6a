// Takes the desk view and gives the countries and places that an announcement is about, as terms.

import { type Country, COUNTRY_NAMES, findCountry, readCompound } from "../../japanese/countries.ts";
import { termKey } from "../../japanese/names/term-key.ts";
import type { Term } from "../../terms/term.ts";
import { findEntries } from "../authority/look-up.ts";
import type { DeskView } from "../fields/desk-view.ts";
import { factsOfType } from "../fields/desk-view.ts";
import { countryRunLength } from "../template/country-run.ts";

/** A text may list every water that a ship has passed. */
const MOST_PLACES = 10;

/** 米国 of 駐米国大使館 says nothing of the article; a run of countries does: 日米豪. */
const RUNS = /[\p{Script=Han}A-Z]{2,}/gu;

const PLACE_ENDING =
  /(?:島|諸島|列島|半島|海峡|水道|海|湾|岬|崎|洋|県|府|都|市|区|町|村|駐屯地|分屯地|基地|空港|飛行場|港|演習場|山)$/u;
const NO_PLACE = /(?:省|庁|社|館|軍|隊|署|会)$/u;
/** 航空自衛隊見本基地 is 見本基地. */
const BEFORE_PLACE = /^(?:陸上|海上|航空)自衛隊(?=.)/u;

/** タイ is no part of アルタイ級, 中国 none of 中国地方. */
const NAMED = new RegExp(`(?<![ァ-ヴー])(?:${COUNTRY_NAMES.join("|")})(?![ァ-ヴー]|地方|四国)`, "gu");

const countriesOf = (text: string): readonly Country[] => {
  const named = [...text.matchAll(NAMED)].flatMap(([name]) => findCountry(name) ?? []);
  const runs = [...text.matchAll(RUNS)].flatMap(([run]) => {
    const start = [...run].findIndex((_, at) => countryRunLength(run.slice(at)) > 1);
    return start < 0
      ? []
      : (readCompound(run.slice(start, start + countryRunLength(run.slice(start)))) ?? []);
  });
  return [...runs, ...named];
};

function countryTerm({ short, english }: Country): Term {
  return { kind: "place", key: termKey(short), name: short, english };
}

/** Of its people and of what was seen, and those that title, headline or lead name; never one's own. */
function countriesAbout(view: DeskView, told: string): readonly Term[] {
  const stated = [
    ...factsOfType(view, "person").map(({ country }) => country),
    ...factsOfType(view, "sighting").map(({ nationality }) => nationality),
  ].flatMap((name) => (name === undefined ? [] : (findCountry(name) ?? [])));
  const home = new Set(view.style.homeCountry.map((name) => findCountry(name)?.code));
  return [...stated, ...countriesOf(told)].filter(({ code }) => !home.has(code)).map(countryTerm);
}

function placesNamed(view: DeskView): readonly Term[] {
  const routes = factsOfType(view, "sighting").flatMap(({ route }) => route);
  const named = factsOfType(view, "place").map(({ name }) => name);
  // A page tells of the same few places again and again, and each is compared with all that the desk knows.
  return [...new Set([...routes, ...named])].flatMap((written): readonly Term[] => {
    const name = written.replace(BEFORE_PLACE, "");
    if (findCountry(name) || NO_PLACE.test(name)) return [];
    const known = findEntries(view.authority, name).find(
      ({ section }) => section === "places" || section === "units",
    );
    return known || PLACE_ENDING.test(name)
      ? [{ kind: "place", key: termKey(name), name: known?.name ?? name }]
      : [];
  });
}

/** `told`: title, headline and lead. */
export function placesAbout(view: DeskView, told: string): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const term of [...countriesAbout(view, told), ...placesNamed(view)]) {
    if (!terms.has(term.key)) terms.set(term.key, term);
  }
  return [...terms.values()].slice(0, MOST_PLACES);
}
