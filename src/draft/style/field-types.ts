// The fields that each place of the house style may use, with their types; the list in house/style.yaml explains them.

import type { FieldTypes } from "../template/check-template.ts";
import { DATE_FIELDS } from "../template/date-fields.ts";
import type { ValueType } from "../template/value.ts";
import { PERSON_FIELDS, RECORD_FIELDS } from "../template/value.ts";

function allText(names: readonly string[]): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(names.map((name) => [name, "text"]));
}

/** Fields of headline and lead patterns. */
export const ANNOUNCEMENT_FIELDS: FieldTypes = {
  types: {
    issuer: "text",
    issuerShort: "text",
    soleIssuer: "text",
    headIssuer: "text",
    title: "text",
    form: "text",
    verb: "text",
    meeting: "text",
    titledMeeting: "text",
    talkLabel: "text",
    labelSpeaker: "text",
    labelForm: "text",
    caller: "text",
    port: "text",
    portCall: "text",
    firstEvent: "text",
    firstEventAt: "date",
    secondEvent: "text",
    secondEventAt: "date",
    occasion: "text",
    place: "text",
    topics: "texts",
    announcedAt: "date",
    heldAt: "date",
    eventAt: "date",
    effectiveAt: "date",
    effectiveOn: "date",
    openers: "texts",
    others: "people",
    people: "people",
    parties: "people",
    host: "person",
    counterparts: "people",
    speaker: "person",
    titleHolder: "person",
    value: "text",
    services: "records",
    appointments: "records",
    sighted: "records",
    models: "texts",
    passages: "texts",
    ways: "texts",
    sightedAt: "date",
    seenAt: "date",
    contracts: "records",
    contractor: "text",
    orderedBy: "text",
    contractAmount: "text",
    contractAt: "date",
    offenders: "texts",
    conduct: "texts",
    penalties: "texts",
    punishedInAll: "text",
    penalty: "text",
    penaltyOfAll: "text",
    fallenTold: "text",
    issuerTitle: "text",
    unitOf: "text",
    punished: "text",
    disciplineAt: "date",
    craft: "text",
    fallen: "text",
    fallenAt: "date",
    counts: "records",
    mishap: "text",
    mishapPlace: "text",
    casualties: "text",
    mishapAt: "date",
    total: "records",
    term: "text",
    report: "text",
    instalment: "text",
    anniversary: "text",
    attended: "text",
    putOff: "text",
    greeted: "text",
    matterAt: "date",
    launcher: "text",
    missile: "text",
    ship: "text",
    prefecture: "text",
    relief: "text",
    force: "text",
    contractCount: "text",
    waters: "text",
    landing: "text",
    plannedAt: "date",
    told: "text",
    wholeTold: "text",
    toldAt: "date",
    abroad: "text",
  },
  withArgument: ["value"],
};

export const MOMENT_FIELDS: FieldTypes = { types: allText(DATE_FIELDS), withArgument: [] };
export const RANGE_FIELDS: FieldTypes = { types: { start: "date", end: "date" }, withArgument: [] };
export const NAME_FIELDS: FieldTypes = { types: allText(PERSON_FIELDS), withArgument: [] };
export const RECORD_FORMAT_FIELDS: FieldTypes = { types: allText(RECORD_FIELDS), withArgument: [] };
export const DESK_FIELDS: FieldTypes = {
  types: allText(["label", "headline", "part", "series"]),
  withArgument: [],
};
export const CREDIT_FIELDS: FieldTypes = { types: allText(["issuer"]), withArgument: [] };
