// Gives parties their names: countries by the house's table, bodies of countries by the list here.

import { findCountry } from "../../../japanese/countries.ts";
import type { Party } from "../../../terms/ledger/party.ts";

/** Bodies of countries that make agreements: code, name, and the words for each. */
export const BODIES: readonly (readonly [code: string, name: string, ...words: readonly string[]])[] = [
  ["EU", "EU", "EU", "欧州連合", "European Union"],
  ["NATO", "NATO", "NATO", "北大西洋条約機構", "North Atlantic Treaty Organization"],
  ["ASEAN", "ASEAN", "ASEAN", "アセアン", "東南アジア諸国連合", "Association of Southeast Asian Nations"],
  ["UN", "国連", "国連", "国際連合", "United Nations"],
];

const BODY_NAMES: ReadonlyMap<string, string> = new Map(BODIES.map(([code, name]) => [code, name]));

/** A country's code, or a body's. */
export type PartyCode = string;

export const JAPAN: PartyCode = "JP";

export function partyOfCode(code: PartyCode): Party {
  const body = BODY_NAMES.get(code);
  if (body !== undefined) return { kind: "body", code, name: body };
  return { kind: "country", code, name: findCountry(code)?.short ?? code };
}
