// Takes the desk view and gives the values of all fields that headline and lead patterns may use, each with its ground.

import type { ComposedText } from "../../terms/article.ts";
import { entryName } from "../authority/authority.ts";
import { findIssuer, findIssuerOfAddress } from "../authority/look-up.ts";
import { grounded, respell, wording } from "../template/composed-text.ts";
import type { DateValue, FieldLookup, PersonValue, Value } from "../template/value.ts";
import { textValue } from "../template/value.ts";
import { findAnnouncedAt, findEffectiveAt, findEventAt, findHeldAt } from "./days.ts";
import type { DeskView } from "./desk-view.ts";
import { findParties, findSpeaker } from "./people.ts";
import { recordFinders } from "./records/gather-records.ts";
import { composeTitle } from "./title.ts";
import { findTopics } from "./topics/find-topics.ts";
import { findAbroad, findPlannedAt, findReport, findShip } from "./undertaken.ts";
import { findForm, findLabelledValue, findMeeting, findOccasion, findPlace } from "./wordings.ts";

/** The line that names the issuer may begin with the day or a label. */
const BEFORE_ISSUER =
  /^(?:(?:令和|平成)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|所属|発表者)[\s　:：]+/u;

/** 防 衛 省 is 防衛省; 防衛省 海上幕僚監部 is two bodies. */
function closeSpacing(written: string): string {
  const name = written.replace(BEFORE_ISSUER, "");
  return /^\S(?:\s+\S)+$/u.test(name) ? name.replace(/\s+/gu, "") : name;
}

/** Who announced: the text, else the source's record, else the address. */
export function composeIssuer({ reading, source, authority }: DeskView): ComposedText | undefined {
  const { issuer } = reading;
  if (issuer !== undefined && issuer.name !== "") {
    const at = issuer.basis === "stated" ? reading.text.indexOf(issuer.name) : -1;
    const name = closeSpacing(issuer.name);
    return at < 0
      ? grounded(name, { kind: "source", field: issuer.basis === "address" ? "address" : "issuer" })
      : grounded(name, { kind: "text", span: [at, at + issuer.name.length] });
  }
  if (source !== undefined && source.issuer !== "") {
    return grounded(source.issuer, { kind: "source", field: "issuer" });
  }
  const known = reading.address === undefined ? undefined : findIssuerOfAddress(authority, reading.address);
  return known && grounded(known.name, { kind: "authority", entry: entryName("issuers", known.name) });
}

/** By the authority file, else by the style's short names: 陸上自衛隊見本駐屯地 → 陸自見本駐屯地. */
function shortIssuer(
  { authority, edition }: DeskView,
  issuer: ComposedText | undefined,
): ComposedText | undefined {
  if (issuer === undefined) return undefined;
  // 防衛省 統合幕僚監部 is known by its last part.
  const known =
    findIssuer(authority, issuer.text) ?? findIssuer(authority, issuer.text.split(/\s+/u).at(-1) ?? "");
  if (known?.short === undefined) {
    const [long, short] = [...edition.shortNames].find(([name]) => issuer.text.startsWith(name)) ?? [];
    return long === undefined || short === undefined
      ? issuer
      : respell(issuer, `${short}${issuer.text.slice(long.length)}`);
  }
  return grounded(known.short, { kind: "authority", entry: entryName("issuers", known.name) });
}

/** The short issuer for a headline; none where the title itself begins with it. */
function headIssuer(
  short: ComposedText | undefined,
  issuer: ComposedText | undefined,
  title: ComposedText | undefined,
): ComposedText | undefined {
  const names = [short?.text, issuer?.text].filter((name) => name !== undefined);
  return names.some((name) => title?.text.startsWith(name) === true) ? undefined : short;
}

const dateOf = (value: DateValue | undefined): Value | undefined => value && { type: "date", value };
const personOf = (value: PersonValue | undefined): Value | undefined => value && { type: "person", value };
/** A title that says itself whose deed it is: 見本大臣による館長表敬. */
const namesParties = (title: ComposedText | undefined): boolean => title?.text.includes("による") === true;

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
    meeting: () => textValue(meeting),
    occasion: () => textValue(findOccasion(view, title)),
    place: () => textValue(findPlace(view)),
    abroad: () => textValue(findAbroad(view, findPlace(view))),
    report: () => textValue(findReport(view, title)),
    ship: () => textValue(findShip(view, title)),
    plannedAt: () => dateOf(findPlannedAt(view)),
    topics: () => textsOf(findTopics(view)),
    announcedAt: () => dateOf(findAnnouncedAt(view)),
    heldAt: () => dateOf(findHeldAt(view)),
    eventAt: () => dateOf(findEventAt(view, meeting)),
    effectiveAt: () => dateOf(findEffectiveAt(view)),
    people: () => peopleOf(parties.people),
    parties: () => peopleOf(parties.people.length > 1 && !namesParties(title) ? parties.people : []),
    host: () => personOf(parties.host),
    counterparts: () => peopleOf(parties.counterparts),
    speaker: () => personOf(findSpeaker(view, title)),
    ...recordFinders(view, title),
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
