// Ledger names: parties and topics of undertakings in, what they are called in the language of the interface out.

import { COUNTRIES } from "../../../japanese/countries.ts";
import type { Party } from "../../../terms/ledger/party.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { Bilingual, Language } from "../../site-config.ts";

const BODIES: Readonly<Record<string, Bilingual>> = {
  ASEAN: { ja: "ASEAN", en: "ASEAN" },
  EU: { ja: "欧州連合", en: "European Union" },
  NATO: { ja: "NATO", en: "NATO" },
  UN: { ja: "国際連合", en: "United Nations" },
};

const BY_CODE: ReadonlyMap<string, Bilingual> = new Map([
  ...Object.entries(BODIES),
  ...COUNTRIES.map(({ code, short, english }) => [code, { ja: short, en: english }] as const),
]);

/** A code, or the name of an organisation, which has no other. */
export function nameOfKey(key: string, language: Language): string {
  return BY_CODE.get(key)?.[language] ?? key;
}

export function partyName(party: Party, language: Language): string {
  return party.kind === "organisation" ? party.name : (BY_CODE.get(party.code)?.[language] ?? party.name);
}

/** As a line of a list has them. */
export function namesOf(parties: readonly Party[], language: Language): string {
  return parties.map((party) => partyName(party, language)).join(language === "ja" ? "・" : ", ");
}

/** In an address codes stand in their order; in a sentence the desk's own country comes first. */
const OWN = "JP";

const ownFirst = (keys: readonly string[]): readonly string[] =>
  keys.toSorted((a, b) => Number(b === OWN) - Number(a === OWN));

/** `JP+KR` as a heading has it. */
export function namesOfParties(parties: string, language: Language): string {
  return ownFirst(parties.split("+"))
    .map((key) => nameOfKey(key, language))
    .join(language === "ja" ? "・" : " and ");
}

/** As the house calls it; a topic that it has no longer by its key. */
export function topicName({ config, language }: PageContext, key: string): string {
  return config.topicNames?.get(key)?.[language] ?? key;
}
