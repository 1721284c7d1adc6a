// Register names: a key of a register in, what it is called in the language of the page out.

import { modelName } from "../../../ledger/sightings/names/model-name.ts";
import { placeName } from "../../../ledger/sightings/names/place-key.ts";
import type { Language } from "../../site-config.ts";
import { nameOfKey } from "../parts/ledger-names.ts";
import { REGISTER_WORDS } from "../words/register-words.ts";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `2027-04` as 2027年4月; `2027` as 2027年. */
export function monthTitle(month: string, language: Language): string {
  const words = REGISTER_WORDS[language];
  const [year = 0, number] = month.split("-").map(Number);
  return number === undefined ? words.yearTitle(year) : words.monthTitle(year, number);
}

/** A key that is no more than a spelling is its own name. */
export function nameOfFilter(filter: string, key: string, language: Language): string {
  const words = REGISTER_WORDS[language];
  switch (filter) {
    case "nationality":
      return nameOfKey(key, language);
    case "model":
      return capital(modelName(key, language));
    case "strait":
      return capital(placeName(key, language));
    case "craft":
      return key === "ship" || key === "aircraft" ? words.crafts[key] : key;
    case "kind":
      return words.kinds[key] ?? key;
    case "casualties":
      return words.casualties[key] ?? key;
    case "month":
      return monthTitle(key, language);
    default:
      return key;
  }
}
