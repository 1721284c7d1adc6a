// Offer an entry: takes what the desk has of a fact and gives what the authority could be taught by it; undefined where it teaches nothing.

import type { CorrectedValue } from "../../terms/desk/judgement.ts";
import type { SectionName } from "./sections.ts";
import type { Written } from "./written/written-file.ts";

export type OfferedEntry = {
  readonly section: SectionName;
  readonly name: string;
  readonly fields: Readonly<Record<string, Written>>;
};

type Around = {
  /** `YYYY-MM-DD`: the first day on which an office is known to be held, for want of a better one. */
  readonly day?: string;
  /** The home country's short name, which a ship without another one has. */
  readonly home: string;
};

type Words = Readonly<Record<string, Written | undefined>>;

function offer(section: SectionName, name: string, words: Words): OfferedEntry {
  const fields = Object.entries(words).flatMap(([field, value]) =>
    value === undefined || value.length === 0 ? [] : [[field, value] as const],
  );
  return { section, name, fields: Object.fromEntries(fields) };
}

/** みほん・たろう of 見本太郎 whose surname the text does not part is taught with the reading alone. */
const READING = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]+$/u;

function heldOf(office: string | undefined, day: string | undefined): Written | undefined {
  return office === undefined || day === undefined ? undefined : [{ office, from: day }];
}

const SHIP_NAME = /^(?<class>[^「」]*)「(?<name>[^「」]+)」$/u;
const PLACE_KIND =
  /(?:諸島|列島|半島|海峡|水道|駐屯地|分屯地|基地|空港|飛行場|演習場|島|海|湾|港|岬|山|県|府|都|市|町|村)$/u;
const UNIT = /(?:隊|群|団|師団|旅団|方面隊|艦隊|軍|司令部|監部)$/u;

/** Ships are named in quotation marks: 護衛艦「見本」. */
function offerNamed(name: string, home: string): OfferedEntry | undefined {
  const ship = SHIP_NAME.exec(name)?.groups;
  if (ship?.["name"] !== undefined && /[艦艇船]$/u.test(ship["class"] ?? ""))
    return offer("ships", ship["name"], { country: home });
  return UNIT.test(name) ? offer("units", name, {}) : undefined;
}

/** An editor sees the fields before they are written, and may change each. */
export function offerEntry(value: CorrectedValue, { day, home }: Around): OfferedEntry | undefined {
  switch (value.type) {
    case "person": {
      const { name, reading, office, country } = value;
      const read = reading !== undefined && READING.test(reading) && reading !== name ? reading : undefined;
      return offer("people", name, { reading: read, country, offices: heldOf(office, day) });
    }
    case "appointment":
      return offer("people", value.name, { offices: heldOf(value.to[0], value.effective ?? day) });
    case "sighting": {
      const { craft, model, role, nationality } = value;
      return craft === "aircraft" ? offer("aircraft", model, { role, country: nationality }) : undefined;
    }
    case "place": {
      const kind = PLACE_KIND.exec(value.name)?.[0];
      return kind === undefined ? undefined : offer("places", value.name, { kind });
    }
    case "organisation":
      return offerNamed(value.name, home);
    case "issuer":
      return offer("issuers", value.name, {});
    case "date":
    case "occasion":
    case "event":
    case "act":
    case "question":
    case "contract":
    case "discipline":
    case "accident":
    case "amount":
    case "statistic":
    case "kind":
    case "announcedAt":
      return undefined;
  }
}
