// Takes the desk view and gives the values of all fields that headline and lead patterns may use, each with its ground.

import type { ComposedText } from "../../terms/article.ts";
import { wording } from "../template/composed-text.ts";
import type { DateValue, FieldLookup, PersonValue, Value } from "../template/value.ts";
import { textValue } from "../template/value.ts";
import { findAnnouncedAt, findEffectiveAt, findEffectiveOn, findEventAt, findHeldAt } from "./days.ts";
import type { DeskView } from "./desk-view.ts";
import { findEncounter } from "./encounter.ts";
import { composeIssuer, forceOf, headIssuer, shortIssuer } from "./issuer.ts";
import { findParties } from "./people.ts";
import { findSpeaker, findTitleHolder } from "./speaker.ts";
import { findCraft } from "./records/accident.ts";
import { findFallenPart } from "./records/fallen-part.ts";
import { findContractAmount } from "./records/contracts.ts";
import { recordFinders } from "./records/gather-records.ts";
import { findPlannedEvents } from "./planned-events.ts";
import { findAttendance } from "./heading/attendance.ts";
import { findCabinetAt, findCabinetForm, findDecidedPapers } from "./heading/cabinet-form.ts";
import { findCommented } from "./heading/commented.ts";
import { findCourtesyCall } from "./heading/courtesy-call.ts";
import { findCruise, findCruiseTo } from "./heading/cruise.ts";
import { findDoer } from "./heading/doer.ts";
import {
  findAnniversary,
  findAttended,
  findGreeted,
  findNamedEvent,
  findPutOff,
  findSpokenOf,
} from "./heading/matter.ts";
import { findPortCall } from "./heading/port-call.ts";
import { findSayer } from "./heading/sayer.ts";
import { findReportMonth } from "./heading/report-month.ts";
import { findSpokenAt, findSpokenLabel, findTitleForm } from "./heading/spoken.ts";
import { findOpeners, findOwnTalk, findTalkLabel, findTitledMeeting } from "./heading/titled.ts";
import { findCarriedOut, findToCarryOut } from "./heading/to-carry-out.ts";
import { composeTitle, findPublishedMatter, findQuotedTitle } from "./title.ts";
import { findReportedMatter } from "./told/reported-matter.ts";
import { findTold, findToldAt, findToldSentence } from "./told/find-told.ts";
import { findToldMatter } from "./told/told-matter.ts";
import { findTopics } from "./topics/find-topics.ts";
import { findTalkTopics } from "./topics/talk-topics.ts";
import { findRelief } from "./records/relief.ts";
import {
  findAbroad,
  findHappenedAt,
  findPeriod,
  findPlannedAt,
  findPrefecture,
  findReport,
  findShip,
} from "./undertaken.ts";
import { findForm, findLabelledValue, findMeeting, findOccasion, findPlace } from "./wordings.ts";

const dateOf = (value: DateValue | undefined): Value | undefined => value && { type: "date", value };
const personOf = (value: PersonValue | undefined): Value | undefined => value && { type: "person", value };
/** A title that says itself whose deed it is: 見本大臣による館長表敬. */
const namesParties = (title: ComposedText | undefined): boolean =>
  title !== undefined && (title.text.includes("による") || BOTH_NAMED.test(title.text));
/** 早見外務大臣と北国外務大臣との電話会談 */
const BOTH_NAMED = /^[^、。]{2,30}と[^、。]{2,60}との/u;

const peopleOf = (values: readonly PersonValue[]): Value | undefined =>
  values.length === 0 ? undefined : { type: "people", values, cut: false };
const textsOf = (values: readonly ComposedText[]): Value | undefined =>
  values.length === 0 ? undefined : { type: "texts", values, cut: false };

/** Each field is found when a pattern first asks for it. */
function findersOf(view: DeskView): Readonly<Record<string, () => Value | undefined>> {
  const { edition, reading } = view;
  const title = composeTitle(view);
  const issuer = composeIssuer(view);
  const short = shortIssuer(view, issuer);
  const form = findForm(view, title);
  const parties = findParties(view);
  const meeting = findMeeting(view, title);
  const verb = edition.verbs[reading.kind] ?? edition.verbs.any;
  return {
    issuer: () => textValue(issuer),
    issuerShort: () => textValue(short),
    soleIssuer: () => textValue(title === undefined ? short : undefined),
    headIssuer: () => textValue(headIssuer(short, issuer, title)),
    title: () => textValue(title),
    form: () => textValue(form),
    verb: () => textValue(verb === undefined ? undefined : wording(verb)),
    cabinetForm: () => textValue(findCabinetForm(view, title)),
    decidedPapers: () => textsOf(findDecidedPapers(title)),
    publishedMatter: () => textValue(findPublishedMatter(title)),
    sayer: () => textValue(findSayer(view)),
    namedEvent: () => textValue(findNamedEvent(view, title)),
    quotedTitle: () => textValue(findQuotedTitle(title)),
    cabinetAt: () => dateOf(findCabinetAt(view, title)),
    commented: () => textValue(findCommented(view, title)?.matter),
    asking: () => textValue(findCommented(view, title)?.asking),
    reportMonth: () => textValue(findReportMonth(view, title)),
    meeting: () => textValue(meeting),
    receivedCall: () => textValue(findCourtesyCall(view, "received")),
    paidCall: () => textValue(findCourtesyCall(view, "paid")),
    encounter: () => textValue(findEncounter(view)),
    attendee: () => textValue(findAttendance(view, title)?.who),
    attendedMeeting: () => textValue(findAttendance(view, title)?.meeting),
    titledMeeting: () => textValue(findTitledMeeting(view, title)),
    labelSpeaker: () => textValue(findSpokenLabel(view)?.who),
    labelForm: () => textValue(findSpokenLabel(view)?.form),
    titleForm: () => textValue(findTitleForm(title)),
    spokenAt: () => textValue(findSpokenAt(view)),
    caller: () => textValue(findPortCall(view)?.ship),
    port: () => textValue(findPortCall(view)?.port),
    portCall: () => textValue(findPortCall(view)?.deed),
    talkLabel: () => textValue(findTalkLabel(view)),
    firstEvent: () => textValue(findPlannedEvents(view)[0]?.name),
    firstEventAt: () => dateOf(findPlannedEvents(view)[0]?.at),
    secondEvent: () => textValue(findPlannedEvents(view)[1]?.name),
    secondEventAt: () => dateOf(findPlannedEvents(view)[1]?.at),
    // 見本会館における演説 at 見本会館: the place is no occasion.
    occasion: () => {
      const occasion = findOccasion(view, title);
      return textValue(occasion?.text === findPlace(view)?.text ? undefined : occasion);
    },
    place: () => textValue(findPlace(view)),
    abroad: () => textValue(findAbroad(view, findPlace(view))),
    anniversary: () => textValue(findAnniversary(view)),
    attended: () => textValue(findAttended(view, title)),
    greeted: () => textValue(findGreeted(view)),
    spokenOf: () => textValue(findSpokenOf(view, title)),
    putOff: () => textValue(findPutOff(view)),
    instalment: () => textValue(findReport(view, undefined)),
    matterAt: () => dateOf(findPlannedAt(view) ?? findHappenedAt(view) ?? findPeriod(view)),
    doer: () => textValue(findDoer(view)),
    toCarryOut: () => textValue(findToCarryOut(view, title)),
    cruise: () => textValue(findCruise(view)),
    cruiseTo: () => textValue(findCruiseTo(view)),
    carriedOut: () => textValue(findCarriedOut(view, title)),
    report: () => textValue(findReport(view, title)),
    relief: () => textValue(findRelief(view, title)),
    prefecture: () => textValue(findPrefecture(view, title)),
    force: () => textValue(forceOf(view, issuer)),
    ship: () => textValue(findShip(view, title)),
    plannedAt: () => dateOf(findPlannedAt(view)),
    told: () => textValue(findTold(view, title)?.words),
    amountUntold: () => {
      const amount = findContractAmount(view);
      const told = findTold(view, title)?.words.text ?? "";
      return textValue(amount === undefined || /[0-9０-９][億万]?円/u.test(told) ? undefined : amount);
    },
    fallenTold: () => {
      const told = findTold(view, title)?.words;
      const named = [findCraft(view)?.text, findFallenPart(view)?.text];
      return textValue(named.every((name) => name && told?.text.includes(name)) ? told : undefined);
    },
    issuerTitle: () => textValue(headIssuer(short, issuer, title) === undefined ? title : undefined),
    ownDeed: () => {
      const words = findTold(view, title)?.words;
      return textValue(words !== undefined && !/[、が]/u.test(words.text) ? words : undefined);
    },
    wholeTold: () => {
      const told = findTold(view, title);
      return textValue(told?.isWhole === true ? told.words : undefined);
    },
    reportedMatter: () => textValue(findReportedMatter(view)),
    toldMatter: () => textValue(findToldMatter(view, findToldSentence(view, title))),
    ownTalk: () => textValue(findOwnTalk(title)),
    toldAt: () => dateOf(findToldAt(view, findTold(view, title))),
    topics: () => textsOf(findTopics(view)),
    talkTopics: () => textsOf(findTalkTopics(view)),
    announcedAt: () => dateOf(findAnnouncedAt(view)),
    heldAt: () => dateOf(findHeldAt(view)),
    eventAt: () => dateOf(findEventAt(view, meeting)),
    effectiveAt: () => dateOf(findEffectiveAt(view)),
    effectiveOn: () => dateOf(findEffectiveOn(view)),
    openers: () => textsOf(findOpeners(view)),
    others: () =>
      peopleOf(
        parties.host === undefined || parties.counterparts.length > 0
          ? []
          : parties.people.filter((person) => person !== parties.host),
      ),
    people: () => peopleOf(parties.people),
    parties: () => peopleOf(parties.people.length > 1 && !namesParties(title) ? parties.people : []),
    host: () => personOf(parties.host),
    counterparts: () => peopleOf(parties.counterparts),
    counterpart: () => {
      const [only, ...others] = parties.counterparts;
      // イ韓国国防部長官: a surname of one sign reads as a slip.
      const isNamed = (only?.name?.text.length ?? 0) > 1;
      return personOf(others.length === 0 && isNamed ? only : undefined);
    },
    speaker: () => personOf(findSpeaker(view, title)),
    titleHolder: () => personOf(findTitleHolder(view, title)),
    ...recordFinders(view, { title, short }),
  };
}

export function gatherFields(view: DeskView): FieldLookup {
  const finders = findersOf(view);
  const found = new Map<string, Value | undefined>();
  return (name, argument) => {
    if (name === "value") {
      return argument === undefined ? undefined : textValue(findLabelledValue(view, [argument]));
    }
    if (!found.has(name)) found.set(name, finders[name]?.());
    return found.get(name);
  };
}
