// Takes a text and its sightings; gives them with the hull number that a caption tells of a ship: ルーヤンIII級駆逐艦 「199」, or the number alone on the line above its class.

import type { SightingFact } from "../../../terms/record-fact.ts";

const CLASS = "(?<![ァ-ヴー一-龠])[ァ-ヴー]{2,20} ?(?:[Ⅰ-Ⅻ]|[IVX]{1,4})?級[一-龠ァ-ヴー]{2,12}";
const BEHIND = new RegExp(`(?<model>${CLASS}) ?「(?<hull>\\d{2,4})」(?![、とや及])`, "gu");
const ABOVE = new RegExp(
  `(?:^|\\n)[ ・]{0,4}[(]?(?:艦番号 ?「?|「)(?<hull>\\d{2,4})」?[)]?[ ]{0,4}\\n[ ・]{0,4}(?<model>${CLASS})(?: ?1隻)?[ ]{0,4}(?=\\n|$)`,
  "gu",
);
/** A caption is short, and a page has few. */
const MOST = 40;

/** Only of one ship that is the only one of its class there, and of which every caption tells the same number. */
export function withCaptionHulls(text: string, sightings: readonly SightingFact[]): readonly SightingFact[] {
  const open = sightings.filter(isOpen);
  if (open.length === 0) return sightings;
  const told = hullsTold(text);
  if (told.size === 0) return sightings;
  return sightings.map((sighting) => {
    const own = plain(sighting.model);
    const [hull, other] = [...(told.get(own) ?? [])];
    const ofClass = sightings.filter(({ model }) => plain(model) === own);
    return hull === undefined || other !== undefined || !isOpen(sighting) || ofClass.length > 1
      ? sighting
      : { ...sighting, hull: [hull] };
  });
}

function isOpen({ craft, count, hull }: SightingFact): boolean {
  return craft === "ship" && count === 1 && hull === undefined;
}

function hullsTold(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  if (!text.includes("級")) return told;
  for (const form of [BEHIND, ABOVE])
    for (const { groups } of [...text.matchAll(form)].slice(0, MOST)) {
      const { model = "", hull = "" } = groups ?? {};
      const hulls = told.get(plain(model)) ?? new Set();
      told.set(plain(model), hulls.add(hull));
    }
  return told;
}

/** Ⅲ and III are one numeral, and a blank before it is none of the name. */
function plain(model: string): string {
  return model.replaceAll(" ", "").normalize("NFKC");
}
