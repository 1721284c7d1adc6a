// Takes two mentions of people; tells whether they are one person, by name, reading, surname and office.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { NameMention } from "../../japanese/names.ts";
import { sameName } from "../../japanese/names.ts";
import { isKnownSurname } from "../../japanese/names/surnames.ts";
import { canonicalName } from "../../japanese/names/same-name.ts";

/** True for one name in full, or for a short form whose surname and office fit the other's. */
export function isSamePerson(a: NameMention, b: NameMention): boolean {
  if (!servicesFit(a.rank, b.rank)) return false;
  if (sameName(a.name, b.name) && officesFit(a.office, b.office)) return true;
  if (isReadAsSurnameOf(a, b) || isReadAsSurnameOf(b, a)) return true;
  if (a.kind === "full" && b.kind === "full") return sameName(a.name, b.name) || sameReading(a, b);
  if (!officesFit(a.office, b.office)) return false;
  if (isBareSurnameOf(a, b) || isBareSurnameOf(b, a)) return true;
  return (
    surnamesOf(a).some((surname) => surnamesOf(b).includes(surname)) || isShortOf(a, b) || isShortOf(b, a)
  );
}

/**
 * 早見健 and 早見渡, whom a bare 早見 told before both could mean: two people. A reading or a name that the other goes on
 * from may be another way of writing one.
 */
export function isNamesake(a: NameMention, b: NameMention): boolean {
  if (a.kind !== "full" || b.kind !== "full" || a.reading !== undefined || b.reading !== undefined)
    return false;
  const [one, other] = [canonicalName(a.name), canonicalName(b.name)];
  return KANJI_NAME.test(one) && KANJI_NAME.test(other) && !one.startsWith(other) && !other.startsWith(one);
}

const KANJI_NAME = /^\p{Script=Han}{3,}$/u;

/** Nobody goes from one service to another: 早見陸将 is not 早見海将. */
const SERVICE = /[陸海空](?=将|[佐尉曹士]|曹長|士長)/u;

function servicesFit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b || /[軍中少大]|准将/u.test(a + b)) return true;
  const [one, other] = [SERVICE.exec(a)?.[0], SERVICE.exec(b)?.[0]];
  return one === undefined || other === undefined || one === other;
}

/** 朴 is short for 朴振: of two characters the first may be a whole surname, where the office is the same; 岸 is not for 岸辺. */
function isBareSurnameOf(bare: NameMention, whole: NameMention): boolean {
  return (
    bare.name.length === 1 &&
    whole.name.length === 2 &&
    /^\p{Script=Han}/u.test(bare.name) &&
    bare.office !== undefined &&
    whole.name.startsWith(bare.name) &&
    (whole.reading !== undefined || !(isKnownSurname(whole.name) || isKnownSurname(bare.name)))
  );
}

/** 韓(ハン)長官 is 韓民求(ハン・ミング)国防部長官. */
function isReadAsSurnameOf(bare: NameMention, whole: NameMention): boolean {
  return (
    bare.name.length === 1 &&
    bare.reading !== undefined &&
    whole.name.startsWith(bare.name) &&
    (whole.reading?.startsWith(`${bare.reading}・`) ?? false) &&
    officesFit(bare.office, whole.office)
  );
}

/** 小泉 is short for 小泉進次郎, リンデン for アンナ・リンデン: the surname begins or ends the name. */
function isShortOf(short: NameMention, full: NameMention): boolean {
  if (short.kind !== "short" || full.kind !== "full") return false;
  const [part, whole] = [inOneForm(short.name), inOneForm(full.name)];
  if (whole.startsWith(`${part}・`) || whole.endsWith(`・${part}`)) return true;
  return /^\p{Script=Han}/u.test(whole) && whole.length > part.length && whole.startsWith(part);
}

/** Variant characters made one, dots kept: 濵崎 begins 浜崎正己. */
function inOneForm(name: string): string {
  return foldWidth(name).split("・").map(canonicalName).join("・");
}

function sameReading(a: NameMention, b: NameMention): boolean {
  const names = [a.name, a.reading].filter((name) => name !== undefined);
  const fits = names.some((name) => name === b.reading || (b.reading === undefined && name === b.name));
  return fits && officesFit(a.office, b.office);
}

/** Short and long ways of writing one office. */
const SHORT_OFFICES: readonly (readonly [short: RegExp, long: string])[] = [
  [/^(?:首相|総理|総理大臣)$/u, "内閣総理大臣"],
  [/^外相$/u, "外務大臣"],
  [/^防衛相$/u, "防衛大臣"],
  [/^国防相$/u, "国防大臣"],
  [/^官房長官$/u, "内閣官房長官"],
  [/^財務相$/u, "財務大臣"],
  [/^海幕長$/u, "海上幕僚長"],
  [/^陸幕長$/u, "陸上幕僚長"],
  [/^空幕長$/u, "航空幕僚長"],
  [/^統幕長$/u, "統合幕僚長"],
];

/** Foreign Minister and Minister for Foreign Affairs are one office. */
const ENGLISH_OFFICE =
  /^(?:(?<before>foreign|defen[cs]e|finance) minister|minister (?:for|of) (?:national )?(?<behind>foreign|defen[cs]e|finance)(?: affairs)?)$/i;

/** 防衛相 is 防衛大臣; an office without a short form is itself. */
export function writtenOutOffice(office: string): string {
  return SHORT_OFFICES.find(([short]) => short.test(office))?.[1] ?? office;
}

function writeOut(office: string): string {
  const { before, behind } = ENGLISH_OFFICE.exec(office)?.groups ?? {};
  const field = (before ?? behind)?.toLowerCase().replace("defence", "defense");
  if (field !== undefined) return `${field} minister`;
  return writtenOutOffice(office).toLowerCase();
}

/** 元議長 is short for 元統合幕僚会議議長. */
const FORMER = /^[元前]/u;

/** 見本新長官 is who is named in whole by the post held so far. */
const NEW = /^(?:新|次期)/u;

/** 大臣 and 国防大臣 fit; 総理 and 外務大臣 do not. */
function officesFit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || NEW.test(a) || NEW.test(b)) return true;
  const [short = "", long = ""] = [a, b]
    .map((office) => writeOut(office.replace(FORMER, "")))
    .toSorted((x, y) => x.length - y.length);
  return long.endsWith(short) || long.startsWith(short);
}

/** What the person may be called by: the surname, the first or last word of the name, the surname's reading. */
function surnamesOf(mention: NameMention): readonly string[] {
  const words = mention.name.split(/[\s・=]/u).filter((word) => word.length > 1);
  const reading = mention.reading?.split(/[\s・]/u)[0];
  const own = mention.kind === "short" ? [mention.name] : [mention.surname, words[0], words.at(-1), reading];
  return own.flatMap((word) => (word === undefined || word === "" ? [] : [word.toLowerCase()]));
}
