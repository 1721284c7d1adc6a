// Takes the desk view and gives whose press conference or speech it is: by lead, title, remark or label, else by the office in the title.

import type { ComposedText } from "../../terms/article.ts";
import type { PersonFact } from "../../terms/fact.ts";
import { spanContains } from "../../terms/span.ts";
import { joinComposed, sliceComposed } from "../template/composed-text.ts";
import { countryRunLength } from "../template/country-run.ts";
import type { PersonValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";
import { composeIssuer } from "./issuer.ts";
import { findLabelledDeputy, findSelfNamed, inOwnCase } from "./labelled-speaker.ts";
import { mentionsOf } from "./people.ts";
import { officeValue, personValue } from "./person-value.ts";
import { withTakenOffice } from "./taken-office.ts";
import { findTitleBlock } from "./title.ts";
import { findLabelledValue } from "./wordings.ts";

/** How the office of a speaker ends in a title: 防衛大臣記者会見. */
const SPEAKER_OFFICE =
  /(?:大臣|長官|幕僚長|報道官|司令官|次官|総理|知事|市長|町長|村長|区長|大使|局長|総裁|会長|Minister|Secretary)$/u;

const BEFORE_OFFICE = /^.{2,40}(?:における|に於ける|での|による)/u;

/** the Defense Minister of Press Conference by the Defense Minister */
const ENGLISH_OFFICE =
  /\b(?:by|with) (?:the )?(?<office>[A-Z][A-Za-z ,'-]{0,60}(?:Minister|Secretary|Chief of Staff)(?:, [A-Z][A-Za-z -]{3,60})?)$/u;

function officeInEnglishTitle(title: ComposedText | undefined): ComposedText | undefined {
  const office = ENGLISH_OFFICE.exec(title?.text ?? "")?.groups?.["office"];
  if (title === undefined || office === undefined) return undefined;
  return sliceComposed(title, [title.text.length - office.length, title.text.length]);
}

/** 防衛大臣 of 防衛大臣記者会見: what stands before the word for the conference, if it is an office. */
function officeInTitle(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const forms = view.edition.forms[view.reading.kind] ?? [];
  const starts = forms.map((form) => title?.text.indexOf(form) ?? -1).filter((start) => start > 0);
  const end = Math.min(...starts);
  if (title === undefined || starts.length === 0) return undefined;
  // 見本フォーラムにおける防衛大臣スピーチ: the office stands behind the occasion.
  const start = BEFORE_OFFICE.exec(title.text.slice(0, end))?.[0].length ?? 0;
  // 見本幕僚長 記者会見, 見本幕僚長-定例記者会見
  const office = sliceComposed(title, [
    start,
    title.text.slice(0, end).replace(/[\s\u3000・-]+$/u, "").length,
  ]);
  return SPEAKER_OFFICE.test(office.text) ? office : undefined;
}

const TOOK_OFFICE = /就任|拝命|任命/u;

const isBareOf = ({ office }: PersonFact, whole: string): boolean =>
  office === "大臣" && whole.endsWith("大臣");
/** 早見大臣は見本ホテルにおいて記者会見を行った, below 外務大臣会見記録. */
const HOLDS_CONFERENCE = /^は[^。]{0,60}会見を(?:行|実施|開)/u;
const HOLDS_LENGTH = 80;

function holdsConference(view: DeskView, { span }: PersonFact): boolean {
  return HOLDS_CONFERENCE.test(surfaceOf(view, [span[1], span[1] + HOLDS_LENGTH]));
}

/** The one of our own whom the text calls by that office; a foreign minister may bear the same title. */
function findHolderInText(
  view: DeskView,
  people: readonly PersonFact[],
  office: string,
): PersonFact | undefined {
  // 大臣会見 of one who says what minister he has become.
  const self = people.find(
    (person) => person.office?.endsWith(office) === true && TOOK_OFFICE.test(surfaceOf(view, person.span)),
  );
  if (self !== undefined) return self;
  const holders = people.filter(
    (person) =>
      (person.office === office || (isBareOf(person, office) && holdsConference(view, person))) &&
      person.country === undefined &&
      /^[\p{Script=Han}々]/u.test(person.name),
  );
  const roots = new Set(holders.map(({ same, id }) => same ?? id));
  return roots.size === 1 ? holders[0] : undefined;
}

/** 金子恭之 大臣, alone on a line above the record, holds the conference. */
function findAloneOnLine(
  { official, reading }: DeskView,
  people: readonly PersonFact[],
): PersonFact | undefined {
  const head = official.slice(0, 6).filter(({ text }) => !/[。:：)）]$/u.test(text.trim()));
  const lines = new Set(head.map(({ text }) => text.trim()));
  return people.find(({ span, office }) => office !== undefined && lines.has(reading.text.slice(...span)));
}

/** The day, the place and the section's head may stand above the first words. */
const HEAD_BLOCKS = 4;

/** 【見本外務報道官】冒頭、…: a record without a head begins with who speaks. */
function findFirstLabelled(
  { official, reading }: DeskView,
  people: readonly PersonFact[],
): PersonFact | undefined {
  const first = official.slice(0, HEAD_BLOCKS).find(({ text }) => /^\s*[【(（](?!令和|平成|\d)/u.test(text))
    ?.block.span;
  if (first === undefined) return undefined;
  return people.find(
    ({ span, office }) =>
      office !== undefined &&
      span[0] >= first[0] &&
      span[0] - first[0] <= 2 &&
      /^[】)）]/u.test(reading.text.slice(span[1], span[1] + 1)),
  );
}

/** 滝沢大臣 who holds the 国土交通大臣会見 is its 国土交通大臣. */
function withWholeOffice(person: PersonValue, view: DeskView, title: ComposedText | undefined): PersonValue {
  const office = view.reading.language === "ja" ? officeInTitle(view, title) : undefined;
  const post = person.post?.text ?? "";
  const surname = person.surname?.text ?? person.name?.text ?? "";
  if (surname !== "" && office?.text.includes(surname) === true) return person;
  if (office === undefined || post === "" || post === office.text || !office.text.endsWith(post))
    return person;
  // 備考 早見防衛大臣: what stands before the name is no part of the office.
  if (surname !== "" && office.text.endsWith(`${surname}${post}`)) return person;
  return { ...person, office, post: office };
}

/** Whom the text names as the holder of the one office in the title: 防衛大臣共同記者会見 of 見本防衛大臣等. */
export function findTitleHolder(view: DeskView, title: ComposedText | undefined): PersonValue | undefined {
  const office = officeInTitle(view, title);
  if (office === undefined || countryRunLength(office.text) > 0) return undefined;
  const people = factsOfType(view, "person");
  const holder = findHolderInText(view, people, office.text);
  return holder === undefined ? undefined : personValue(view, mentionsOf(holder, people));
}

const THEN_CONFERENCE = /^(?:の|閣僚|就任|臨時|定例|緊急|共同)*(?:記者)?会見$/u;

/** 備考: 例示長官との会談後の見本防衛大臣臨時会見 says whose conference it was: who stands right before the word. */
function findInRemark(
  view: DeskView,
  people: readonly PersonFact[],
  title: ComposedText | undefined,
): PersonFact | undefined {
  // 防衛大臣記者会見 is not the conference of somebody else whom a remark names.
  const ofTitle = officeInTitle(view, title)?.text.replace(/^.*[\s\u3000]/u, "") ?? "";
  const remark = findLabelledValue(view, ["備考"]);
  const from = remark?.grounds[0]?.from;
  if (from?.kind !== "text" || remark?.text.endsWith("会見") !== true) return undefined;
  const { span } = from;
  return people.find(
    (person) =>
      person.office?.endsWith(ofTitle) === true &&
      spanContains(span, person.span) &&
      THEN_CONFERENCE.test(surfaceOf(view, [person.span[1], span[1]]).trim()),
  );
}

/** Who holds the conference or speech: named in the lead, title or remark; else the office in the title, by the text or the file. */
export function findSpeaker(view: DeskView, title: ComposedText | undefined): PersonValue | undefined {
  const people = factsOfType(view, "person");
  const titleSpan = findTitleBlock(view)?.block.span;
  const inLead = people.find(
    ({ part, office, rank }) => part === "lead" && (office !== undefined || rank !== undefined),
  );
  const ofTitle = people.filter(({ span }) => titleSpan !== undefined && spanContains(titleSpan, span));
  // 早見防衛大臣欠席のため例示防衛副大臣臨時会見: who stands right before the word.
  const inTitle =
    ofTitle.find(({ span }) =>
      THEN_CONFERENCE.test(surfaceOf(view, [span[1], titleSpan?.[1] ?? span[1]]).trim()),
    ) ?? ofTitle[0];
  const named =
    inLead ??
    inTitle ??
    findInRemark(view, people, title) ??
    findAloneOnLine(view, people) ??
    findFirstLabelled(view, people) ??
    findSelfNamed(view, people);
  if (named !== undefined) {
    const mentions = mentionsOf(named, people);
    return withMinistry(
      withWholeOffice(withTakenOffice(personValue(view, mentions), mentions), view, title),
      view,
    );
  }
  const office = view.reading.language === "en" ? officeInEnglishTitle(title) : officeInTitle(view, title);
  if (office === undefined) return undefined;
  const deputy = view.reading.language === "en" ? findLabelledDeputy(view, office.text) : undefined;
  if (deputy !== undefined) return inOwnCase(personValue(view, mentionsOf(deputy, people)), view);
  const holder = findHolderInText(view, people, office.text);
  return holder === undefined
    ? officeValue(view, ofMinistry(view, office))
    : withWholeOffice(personValue(view, mentionsOf(holder, people)), view, title);
}

/** 早見大臣 in the room of the 見本省 is its 見本大臣. */
function withMinistry(person: PersonValue, view: DeskView): PersonValue {
  if (person.post?.text !== "大臣" || person.country !== undefined) return person;
  const office = ofMinistry(view, person.post);
  const surname = person.surname?.text ?? person.name?.text ?? "";
  // The 見本大臣 of the 見本省 may be named by his post alone.
  if (surname !== "" && office.text.startsWith(surname)) return person;
  return { ...person, office, post: office };
}

/** 大臣会見 of the 見本省: the 見本大臣's. */
function ofMinistry(view: DeskView, office: ComposedText): ComposedText {
  const issuer = office.text === "大臣" ? composeIssuer(view) : undefined;
  return issuer !== undefined && /^\p{Script=Han}{2,6}省$/u.test(issuer.text)
    ? joinComposed([sliceComposed(issuer, [0, issuer.text.length - 1]), office])
    : office;
}
