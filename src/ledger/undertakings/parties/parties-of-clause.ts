// Takes an act that binds, the sentence around it and whose text it is; gives the parties: who binds themselves, and whom the clause names as the other side.

import type { ActFact, ActName, PersonFact } from "../../../terms/fact.ts";
import type { FactId } from "../../../terms/ids.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { Party } from "../../../terms/ledger/party.ts";
import { ABROAD, countryOfPerson } from "./country-of-person.ts";
import type { Span } from "../../../terms/span.ts";
import { codesIn, findCountries, type CountryMention } from "./find-countries.ts";
import { findOrganisations } from "./organisations.ts";
import { partyOfCode, type PartyCode } from "./parties-of-code.ts";
import { OWN, subjectOfSentence, type Subject } from "./subject-of-sentence.ts";

export type Around = {
  readonly language: "ja" | "en";
  readonly kind: AnnouncementKind;
  /** Whose text it is: who promises where nobody is named. */
  readonly own: Party;
  /** Whose meeting or statement it is; empty where one party speaks alone. */
  readonly statement: readonly PartyCode[];
  /** Who met, where a text of one voice tells of talks: of the nearest sentence before a place in the text. */
  readonly metBefore: (at: number) => readonly PartyCode[];
  readonly people: ReadonlyMap<FactId, PersonFact>;
};

/** Words of the text, their width folded. */
export type ClauseWords = {
  /** The sentence without the matter and what stands behind its verb. */
  readonly told: string;
  readonly matter: string;
  /** The whole sentence. */
  readonly sentence: string;
};

function codesOfSubject(subject: Subject, { statement, own }: Around): readonly PartyCode[] {
  if (subject.kind === "all") return statement;
  const ownCode = own.kind === "organisation" ? undefined : own.code;
  const others = statement.filter((code) => code !== ownCode);
  // Of several others nobody can say which one it was.
  if (subject.codes.includes(ABROAD) && others.length > 1) return [];
  return subject.codes.flatMap((code) => {
    if (code === OWN) return ownCode === undefined ? [] : [ownCode];
    return code === ABROAD ? others : [code];
  });
}

/** Whose the named actors are; empty where one of them is of a country that nothing tells. */
function codesOfActors({ actors }: ActFact, around: Around): readonly PartyCode[] {
  const countries = actors.map((id) => {
    const person = around.people.get(id);
    return person === undefined ? undefined : countryOfPerson(person, around.statement);
  });
  const known = countries.filter((code) => code !== undefined);
  if (known.length < countries.length) return [];
  return [...new Set(codesOfSubject({ kind: "some", codes: known }, around))];
}

/** Whom one country promises it to, or does it with: 日米で, 豪州と共同で, ウクライナに対し, 比国を訪問. */
const WITH_JA =
  /^(?:の?(?:[陸海空]軍|軍|政府|国防|[ァ-ヴー一-龠]{0,10}))?(?:と(?!して|する|なる)(?!も)|との|に対し(?:て|、)?[^。]{0,30}(?:支援|供与|提供|移転)|を訪問|へ(?:の)?(?:支援|供与|移転|訪問))/u;
const WITH_EN = /^(?:['’]s)?(?: [A-Z][\w.-]*){0,3}(?:,| (?:by|with|and|to)\b|$)/u;
const WITH_BEFORE_EN = /(?:\bwith|\bvisit(?:ing)?|\bto(?: the)? (?:support|provide)|\bbetween)(?: the)? $/iu;
/** To whom nobody here promises anything. */
const NEVER_NAMED: ReadonlySet<PartyCode> = new Set(["KP"]);

function partnersIn(matter: string, language: "ja" | "en"): readonly PartyCode[] {
  const mentions = findCountries(matter, language);
  const partners: PartyCode[] = [];
  let next: CountryMention | undefined;
  for (const mention of mentions.toReversed()) {
    const { code, span } = mention;
    const isCompound = mentions.some((other) => other.code !== code && isOneWord(other.span, span));
    // 米国及び韓国と: what is joined to a partner is one.
    const isJoined =
      next !== undefined && partners[0] === next.code && JOINED.test(matter.slice(span[1], next.span[0]));
    // エジプトとイスラエルの国境: the one is named with the other, and nothing is done with it.
    const isListed = next !== undefined && JOINED.test(matter.slice(span[1], next.span[0]));
    const isPartner = isCompound || isJoined || (!isListed && isDoneWith(matter, span, language));
    if (isPartner && !NEVER_NAMED.has(code)) partners.unshift(code);
    next = mention;
  }
  return [...new Set(partners)];
}

const JOINED = /^(?:[、,・及びや並に]{1,3}|と|, | and |, and )$/u;

/** 日韓, or 日 and インドネシア in 日インドネシア防衛相会談. */
function isOneWord(a: Span, b: Span): boolean {
  const isAlone = (span: Span): boolean => span[1] - span[0] === 1;
  const touches = (a[1] === b[0] && isAlone(a)) || (b[1] === a[0] && isAlone(b));
  return a[0] === b[0] || touches;
}

function isDoneWith(matter: string, [start, end]: Span, language: "ja" | "en"): boolean {
  if (language === "ja") return WITH_JA.test(matter.slice(end));
  return WITH_BEFORE_EN.test(matter.slice(0, start)) && WITH_EN.test(matter.slice(end));
}

function ofStatement(act: ActFact, words: ClauseWords, around: Around): readonly PartyCode[] {
  const { statement, language } = around;
  const item = ITEM.exec(words.sentence)?.[0];
  const ofItem = item === undefined ? [] : codesIn(item, language);
  if (ofItem.length > 1) return ofItem;
  const subject = subjectOfSentence(words.told, language);
  const named = codesOfActors(act, around);
  if (isShared(act, around) || subject?.kind === "all" || HEARD.test(words.sentence)) return statement;
  const acting = named.length > 0 ? named : subject === undefined ? [] : codesOfSubject(subject, around);
  if (acting.length === 0) return statement;
  const inMatter = codesIn(words.matter, language).filter((code) => statement.includes(code));
  return [...new Set([...acting, ...inMatter])];
}

/** 日・ラオス: of a summary of several talks each has its line. */
const ITEM = /^[^:。、\n]{2,24}:/u;

/** What one minister says that the two confirmed with each other, both did. */
function isShared({ act }: ActFact, { kind }: Around): boolean {
  return act === "agreed" || (act === "confirmed" && kind === "joint-press-conference");
}

/** …したい旨を述べ、各国から賛同を得た: what one said the others took up. */
const HEARD = /(?:から|の)(?:賛同|同意|支持|賛意|了承)を得/u;

/** What was agreed on at talks that a conference tells of, the other side agreed on too. */
const MUTUAL: ReadonlySet<ActName> = new Set<ActName>(["agreed", "confirmed", "reaffirmed"]);

function ofOneVoice(act: ActFact, words: ClauseWords, around: Around): readonly Party[] {
  const { language, own } = around;
  const subject = subjectOfSentence(words.told, language);
  const spoken = subject === undefined ? [] : codesOfSubject(subject, around);
  const isMutual = MUTUAL.has(act.act);
  const partners = partnersIn(isMutual ? words.sentence : words.matter, language);
  const first = spoken.length > 0 && !isMutual ? spoken.map(partyOfCode) : [own];
  const others = partners.length === 0 && isMutual ? around.metBefore(act.span[0]) : partners;
  const codes = new Set(first.flatMap((party) => (party.kind === "organisation" ? [] : [party.code])));
  return [...first, ...others.filter((code) => !codes.has(code)).map(partyOfCode)];
}

/** Without repeats, in the order of the statement or of the text. */
export function partiesOfClause(act: ActFact, words: ClauseWords, around: Around): readonly Party[] {
  const states =
    around.statement.length > 1
      ? ofStatement(act, words, around).map(partyOfCode)
      : ofOneVoice(act, words, around);
  const seen = new Set<string>();
  return [...states, ...findOrganisations(words.matter)].filter((party) => {
    const key = party.kind === "organisation" ? party.name : party.code;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
