// Takes the desk view and gives how to find each field that comes from the rows and heads of a record.

import type { ComposedText } from "../../../terms/article.ts";
import type { DateValue, RecordValue, Value } from "../../template/value.ts";
import { textValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import {
  findCraft,
  findMishap,
  findMishapAt,
  findMishapPlace,
  findOfAccident,
  findToldTitle,
  findToldTitleAt,
} from "./accident.ts";
import {
  findAppointments,
  findLeavers,
  findOfficers,
  findOrderMatter,
  findServices,
  findSucceeded,
} from "./appointments.ts";
import { findBeam } from "./beam.ts";
import { findAgreedTo, findAward, findAwardedAt } from "./award.ts";
import {
  findContractAmount,
  findContractAt,
  findContractCount,
  findSharedProgramme,
  findWonFrom,
  findContracts,
  findCounterparty,
} from "./contracts.ts";
import {
  findAgedOffender,
  findConduct,
  findDisciplineAt,
  findOffenders,
  findPenalties,
  findPenalty,
  findPenaltyOfAll,
  findDisciplined,
  findPunishedPeople,
  findPunishedInAll,
  findPunishedWith,
  findPunisher,
  findPunishments,
  findUnit,
} from "./discipline.ts";
import { findScrambled, findSeenCrafts, findSeenWhere } from "./english-records.ts";
import { findFallenAt, findFallenPart } from "./fallen-part.ts";
import { findLabelledLanding, findLabelledLaunch } from "./labelled-launch.ts";
import { findLanding, findLaunch, findNotWithin, findOfLaunch } from "./launch.ts";
import { findCounts } from "./operations.ts";
import { findIntrudedAt, findOnward, findPassages, findSeenNear, findWays } from "./passages.ts";
import { findModels, findSeenBefore, findSighted, findSightedAt, findTypedModels } from "./sightings.ts";
import { findMostAgainst, findTerm, findTotal } from "./total.ts";

/** What was composed before: the title, and the issuer as a headline calls it. */
type Composed = { readonly title: ComposedText | undefined; readonly short: ComposedText | undefined };
type Finders = Readonly<Record<string, () => Value | undefined>>;

const dateOf = (value: DateValue | undefined): Value | undefined => value && { type: "date", value };
const textsOf = (values: readonly ComposedText[]): Value | undefined =>
  values.length === 0 ? undefined : { type: "texts", values, cut: false };
const recordsOf = (values: readonly RecordValue[]): Value | undefined =>
  values.length === 0 ? undefined : { type: "records", values, cut: false };

function ordersAndContracts(view: DeskView, { title, short }: Composed): Finders {
  return {
    services: () => recordsOf(findServices(view)),
    officers: () => recordsOf(findOfficers(view, title)),
    leavers: () => textsOf(findLeavers(view)),
    succeeded: () => textsOf(findSucceeded(view, title)),
    orderMatter: () => textValue(findOrderMatter(view, title)),
    appointments: () => recordsOf(findAppointments(view, title)),
    contracts: () => recordsOf(findContracts(view)),
    wonFrom: () => textValue(findWonFrom(view)),
    contractor: () => textValue(findCounterparty(view, "contracted")),
    orderedBy: () => {
      const orderer = findCounterparty(view, "orders");
      return textValue(orderer?.text === short?.text ? undefined : orderer);
    },
    sharedProgramme: () => textValue(findSharedProgramme(view)?.programme),
    firmCount: () => textValue(findSharedProgramme(view)?.firms),
    contractCount: () => textValue(findContractCount(view)),
    contractAmount: () => textValue(findContractAmount(view)),
    contractAt: () => dateOf(findContractAt(view)),
    awardedAt: () => dateOf(findAwardedAt(view)),
    award: () => textValue(findAward(view)),
    agreedTo: () => textValue(findAgreedTo(view)),
    agedOffender: () => textValue(findAgedOffender(view)),
    offenders: () => textsOf(findOffenders(view)),
    conduct: () => textsOf(findConduct(view)),
    penalties: () => textsOf(findPenalties(view)),
    punishedInAll: () => textValue(findPunishedInAll(view)),
    penaltyOfAll: () => textValue(findPenaltyOfAll(view)),
    penalty: () => textValue(findPenalty(view)),
    punishments: () => textsOf(findPunishments(view)),
    punisher: () => textValue(findPunisher(view, short)),
    unitOf: () => textValue(findUnit(view)),
    disciplined: () => textValue(findDisciplined(view)),
    punished: () => textValue(findPunishedPeople(view)),
    punishedWith: () => textValue(findPunishedWith(view)),
    disciplineAt: () => dateOf(findDisciplineAt(view)),
  };
}

function seenAndHappened(view: DeskView, title: ComposedText | undefined): Finders {
  return {
    sighted: () => recordsOf(findSighted(view)),
    typedModels: () => textsOf(findTypedModels(view)),
    onward: () => textValue(findOnward(view)),
    models: () => textsOf(findModels(view)),
    beamer: () => recordsOf(findBeam(view)?.by ?? []),
    beam: () => textValue(findBeam(view)?.beam),
    beamedAt: () => dateOf(findBeam(view)?.at),
    passages: () => textsOf(findPassages(view)),
    ways: () => textsOf(findWays(view)),
    seenNear: () => textValue(findSeenNear(view)),
    seenAt: () => dateOf(findSeenBefore(view)),
    seenCrafts: () => textsOf(findSeenCrafts(view)),
    seenWhere: () => textsOf(findSeenWhere(view)),
    scrambler: () => textValue(findScrambled(view, "scrambler")),
    scrambled: () => textValue(findScrambled(view, "scrambled")),
    scrambledIn: () => textValue(findScrambled(view, "scrambledIn")),
    sightedAt: () => dateOf(findIntrudedAt(view) ?? findSightedAt(view)),
    craft: () => textValue(findCraft(view)),
    fallen: () => textValue(findFallenPart(view)),
    fallenAt: () => dateOf(findFallenAt(view)),
    counts: () => recordsOf(findCounts(view)),
    mishap: () => textValue(findMishap(view)?.word),
    befell: () => textValue(findMishap(view)?.whole),
    toldTitle: () => textValue(findToldTitle(title)),
    toldTitleAt: () => dateOf(findToldTitleAt(view, title)),
    mishapPlace: () => textValue(findMishapPlace(view)),
    casualties: () => textValue(findOfAccident(view, "casualties")),
    mishapAt: () => dateOf(findMishapAt(view)),
    total: () => recordsOf(findTotal(view, title)),
    mostAgainst: () => textValue(findMostAgainst(view, title)),
    term: () => textValue(findTerm(view, title)),
    launcher: () => textValue((findLaunch(view) ?? findLabelledLaunch(view, title))?.launcher),
    waters: () => textValue((findLanding(view) ?? findLabelledLanding(view))?.waters),
    notWithin: () => textValue(findNotWithin(view)),
    towards: () => textValue(findOfLaunch(view, "towards")),
    overflown: () => textValue(findOfLaunch(view, "overflown")),
    fate: () => textValue(findOfLaunch(view, "fate")),
    landing: () => textValue((findLanding(view) ?? findLabelledLanding(view))?.hedge),
    missile: () => textValue((findLaunch(view) ?? findLabelledLaunch(view, title))?.missile),
  };
}

export function recordFinders(view: DeskView, composed: Composed): Finders {
  return { ...ordersAndContracts(view, composed), ...seenAndHappened(view, composed.title) };
}
