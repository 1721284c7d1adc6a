// Takes folded text and gives the names that stand before an office: 中谷元日本国防衛大臣, マールズ副首相, 両大臣.

import { anyOf } from "../../any-of.ts";
import { COUNTRY_NAMES, findCountry } from "../../countries.ts";
import { PREFECTURES } from "../../prefectures.ts";
import { KANJI, KATAKANA } from "../characters.ts";
import { KANA_SURNAMES } from "../kana-given-names.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import {
  COUNTRY,
  endsAsWordsDo,
  HEADS,
  HEADS_OF_KNOWN,
  OFFICE_OF_KNOWN,
  withoutActing,
} from "../office-pattern.ts";
import { OFFICE_STEMS } from "../offices.ts";
import { isNoName } from "../no-name.ts";
import { isPostBehind } from "../post-starts.ts";
import { isKnownSurname, isLikelyName, isWholeByEnd, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";
import { behindKanjiDot, KANA_NAME, nameStart } from "./name-run.ts";

/**
 * Heads end in few characters: the search stops at these, and only there looks back over the table. Two classes, because
 * the engine asks a function of its own for each character where a class has more than 16 ranges.
 */
const HEAD_END = new RegExp(
  `(?:[臣官理相領席王公皇子長記統首問]|[補使監事表員士裁令授任曹役])(?<=${HEADS_OF_KNOWN})`,
  "g",
);
/** 例潔チ中国外交部長: a character that no Japanese table has is written by its sound. */
const SOUNDED = `[王李張劉陳楊趙黄周呉徐孫馬朱胡郭何羅鄭薄温魏銭唐][${KANJI}]?[ァ-ヴ]{1,2}[${KANJI}]?(?=中国|国家|国務|外交|党|副|駐)`;
const KANJI_NAME = `${KANA_NAME}|${SOUNDED}|(?:${anyOf(KANA_SURNAMES)})[${KANJI}]{1,3}?|[${KANJI}]{2}[${KATAKANA}]{2,6}(?=知事|市長|議員|[衆参]|(?:[${KANJI}]{2,4}大臣|大臣)?政務官|${anyOf(PREFECTURES)})|[${KANJI}]{1,3} [${KANJI}]{1,4}?|[${KANJI}]{1,6}?`;
const KATAKANA_NAME = `[${KATAKANA}]{1,14}?(?:[・=](?:[A-Z][.・]{1,2} ?){0,2}[${KATAKANA}]{1,14}?){0,4}?`;
/** レソト王国: what a country is called, where no table knows it. */
const ANY_REALM = `[${KATAKANA}]{2,12}(?:王|大公|公|(?:連邦|人民|民主)?共和)国`;
/** 見本自民党参議院幹事長: a party before the post in it. */
const PARTY = "(?:自由民主党|自民党|公明党|立憲民主党|国民民主党|民主党|共産党|社民党|(?:朝鮮)?労働党)(?=.)";
/** Behind a name in katakana: ベールズ見本条約事務局長, 早見健モンゴル見本担当日本政府代表. */
const BEHIND_KATAKANA = `(?<=[ァ-ヴー])(?:[${KANJI}]{1,8}(?:条約|協定|機構|機関|連合|基金)(?:事務局長|事務総長|議長|総裁)|[${KANJI}]{2,8}担当(?:日本)?政府代表)`;
/** Anchored by the caller at a place where a run of name characters begins. */
const FORM = new RegExp(
  `(${KANJI_NAME}|${KATAKANA_NAME}(?:(?=\\([A-Z])(?:\\([^()]{2,42}\\)))?)[ ・]?(?:(${COUNTRY}|(?<=・)${ANY_REALM}|同国(?!防)|同(?=国防)|EU|NATO|ASEAN)(?:連邦(?=国防|外務))?の?)?(?!軍国防)((?:[元前]?${PARTY})?${OFFICE_OF_KNOWN}|${BEHIND_KATAKANA})`,
  "y",
);
const REALM = new RegExp(`^${ANY_REALM}$`);
const GROUP = new RegExp(`(両|同|三|3)(?:${HEADS})`, "y");
const TWO_NAMES = new RegExp(`(?<![${KANJI}${KATAKANA}])(?:[両同]氏|両首脳)`, "g");

/** マレーシアのアリ国防大臣: the country stands before the name. */
const COUNTRY_BEFORE = new RegExp(`(${anyOf(COUNTRY_NAMES)})の? ?$`);
const LONGEST_COUNTRY = Math.max(...COUNTRY_NAMES.map((name) => name.length));

function countryBefore(text: string, at: number): string | undefined {
  const found = COUNTRY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_COUNTRY - 2), at));
  return found?.[1] === undefined ? undefined : findCountry(found[1])?.short;
}

const COUNTRY_WRITTEN = new RegExp(`(?:${anyOf(COUNTRY_NAMES)})`, "g");
/** A title in Latin letters may stand between. */
const SAME_SENTENCE = 240;

/** アリ・ハッサン同国国防大臣: the country that the sentence names last. */
function sameCountry(text: string, at: number): string | undefined {
  const before =
    text
      .slice(Math.max(0, at - SAME_SENTENCE), at)
      .split("。")
      .at(-1) ?? "";
  const last = findAll(before, COUNTRY_WRITTEN).at(-1)?.[0];
  return last === undefined ? undefined : findCountry(last)?.short;
}

function readCountry(text: string, at: number, written: string | undefined): string | undefined {
  if (written === "同国" || written === "同") return sameCountry(text, at);
  if (written === undefined) return countryBefore(text, at);
  return findCountry(written)?.short ?? (REALM.test(written) ? written : undefined);
}

/** A label before its value, parted by a space: 備考 見本防衛大臣. */
const LABEL =
  /^(?:要請[元先者]|備考|日時|場所|会場|出席者|参加者|同席者|主催|担当|氏名|発表者|[^ ]{1,4}側|説明者|登壇者) /;

/** 統裁官 統合 before 幕僚長: the office begins within what looks like a parted name. */
function holdsOfficeStem(name: string): boolean {
  return name.includes(" ") && name.split(" ").some((word) => word.length > 1 && OFFICE_STEMS.includes(word));
}

const OF_SHIP = /^(?:艦長|船長|艇長|副長)$/;

/** 「ヨーク」 and ヨーク艦長: the ship's, who is not named. */
function isShip(name: string, office: string, text: string): boolean {
  return OF_SHIP.test(office) && /^[ァ-ヴー・]+$/.test(name) && text.includes(`「${name}」`);
}

/** A surname, a whole name of the table, or a name in katakana. */
function isKnownName(name: string): boolean {
  if (/^[ァ-ヴ]/.test(name)) return true;
  const whole = name.replaceAll(" ", "");
  return isKnownSurname(name) || partKnownName(whole) !== undefined || isLikelyName(whole);
}

const INITIALS = /(?<![A-Za-z])(?:[A-Z](?:[.．][ ・]?|・)){1,3}$/u;

/** A.K.ベールズ: how long the initials are that the name begins with. */
function initialsBefore(text: string, at: number): number {
  return INITIALS.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;
}

/** Offices of a place: 長崎市長, 山口防衛局長, 上川総合振興局長 name towns that are surnames too. */
const NEEDS_WHOLE_NAME =
  /^(?:[市町村区]長|防衛支?局長|(?:総合)?振興局長|地方気象台長|海上保安(?:本部|部|監部|署)長|地方協力本部長|地方連絡部長|労働局長)$/;

/** アルバ市長時代: in katakana the town is meant as often as who governs it. */
const OF_TOWN = /^[市町村区]長$/;

/** 同町の見本町長, 例示市・見本市長: what stands between the place and the office is a name. */
const PLACE_NAMED = /[市町村区][の・、]$/;
const TOWN_HEAD = /^[市町村区]長/;
/** 見本駐大阪総領事: no word ends so. */
const POSTED = /^(?:[駐在]|党中央)/;
/** 星 is a surname and short for Singapore, where nobody holds these. */
const STAR = "星";
const OFFICE_OF_HOME =
  /副大臣|政務官|(?:防衛|外務|総務|法務|環境|経済産業|国土交通)大臣|[局部課]長|審議官|議員/;

/** 例示大学の多見淳教授: no surname of the table, but a whole name behind where its bearer works. */
const PERSONAL =
  /(?:教授|研究官|[社会学所]長|(?<!部)隊長|団長|艦長|署長|校長|司令|代表|議員|党首|幹事長|[市町村区]長|委員長|理事長|組合長|総裁)$|^.{5}/;

/** 丙野敏孝議員(衆・例): the house, or the age, says that somebody stands before it. */
const REMARK = /^[(（](?:[衆参][)）・]|[0-9０-９]{2}[)）])/;

function isIntroduced(text: string, [start, end]: readonly [number, number], name: string): boolean {
  return (text[start - 1] === "の" || REMARK.test(text.slice(end, end + 4))) && isWholeByEnd(name);
}

/** 早見健在ポーランド大使: 在 is of the post. */
const POSTED_AT = /[在駐]$/;
const ENVOY = /^(?:次席|特命全権|臨時代理)?(?:[大公]使|総?領事)/;

function isPosted(name: string, office: string): boolean {
  return POSTED_AT.test(name) && ENVOY.test(office) && isKnownName(name.slice(0, -1));
}

/** 福島知事 is of the prefecture; 石川県の石川知事 is somebody. */
const PREFECTURE_STEMS: ReadonlySet<string> = new Set(
  PREFECTURES.map((name) => name.replace(/[都府県]$/, "")),
);
const PREFECTURE_NAMED = /[都道府県][の・、]$/;

function isOfPrefecture(name: string, office: string, before: string): boolean {
  return /^副?知事$/.test(office) && PREFECTURE_STEMS.has(name) && !PREFECTURE_NAMED.test(before);
}

/** 故見本元大臣. */
const DECEASED = /^故(?=..)/;

/** 現早見孝一大使: who holds the post now, by a whole name of the table. */
function withoutPresent(name: string): string {
  return /^[現新]/.test(name) && partKnownName(name.slice(1)) !== undefined ? name.slice(1) : name;
}

/** 例示国見本担当日本政府代表: for which country is of the office. */
const ENVOY_FOR = /担当日本政府代表$/;
/** 安保政策調査会長, 安保局長: what the office is about, which is a surname too; 安保議員 is somebody. */
const MATTER = /^安保(?:$|調査|政策|戦略|法制|外交|防衛|関連|対策|担当|協力|環境)/;
/** 見本技研社長, 例示組会長: a company's, and nobody's. */
const COMPANY = /(?:技研|重工|[組社]|商事|物産|電[機気]|製作所|工業|産業|建設|銀行|証券|製鋼|自動車)$/;

function isBareOffice(name: string, office: string): boolean {
  if (MATTER.test(name)) return !/議員$|教授$/.test(office);
  return /^(?:代表取締役)?(?:副?社長|副?会長)(?:兼.{2,12})?$/.test(office) && COMPANY.test(name);
}

/** 基調講演 見本長官: the name begins behind the space. */
function isWordBeforeName(name: string): boolean {
  const [first = "", second] = name.split(" ");
  return second !== undefined && !isKnownSurname(first) && isKnownSurname(second);
}

/** 海保 新長官に…: of a headline's two words the second begins with what the post is filled anew with. */
const NEW_IN_POST = / [新前元現]$/;

/** 武蔵, 大和 before a town's name are of the town. */
const PROVINCE = /^(?:武蔵|常陸|安芸|大和|会津|那須|陸前|豊後|伊豆|丹波|富士|近江|北|南|東|西)$/;

/** 髙岡見本市長: how long the surname is that stands before a town of the table. */
function surnameBeforeTown(name: string, office: string): number {
  if (!OF_TOWN.test(office)) return 0;
  for (let length = 2; length <= name.length - 2 && length <= 3; length += 1) {
    const surname = name.slice(0, length);
    if (isKnownSurname(surname) && !PROVINCE.test(surname) && isPostBehind(name.slice(length) + office))
      return length;
  }
  return 0;
}

type Found = { readonly mention: NameMention; readonly end: number };

function makeMention(text: string, start: number, found: RegExpExecArray): NameMention | undefined {
  const written = (found[1] ?? "").replace(/\([^()]*\)$/, "");
  const ofTown = surnameBeforeTown(written, found[3] ?? "");
  const posted = found[2] !== undefined && isPosted(written, found[3] ?? "");
  const name = withoutPresent(
    (posted ? written.slice(0, -1) : written.slice(0, ofTown || undefined))
      .replaceAll(/^・|・$/g, "")
      .replace(DECEASED, ""),
  );
  const nameStart = start + written.indexOf(name);
  const office = posted
    ? found[0].slice(written.length - 1)
    : written.slice(ofTown || written.length) + (found[3] ?? "");
  const isEnvoyFor = found[2] !== undefined && ENVOY_FOR.test(office);
  const held = withoutActing(office);
  if (
    name === "" ||
    (NEW_IN_POST.test(name) && !/^[ ・]/.test(found[0].slice(written.length))) ||
    (/..氏$/.test(name) && !isKnownSurname(name)) ||
    (/^[ァ-ヴー]+$/.test(name) && office === "総領事") ||
    isWordBeforeName(name) ||
    isShip(name, held, text) ||
    isBareOffice(name, held) ||
    LABEL.test(name) ||
    holdsOfficeStem(name) ||
    (isNoName(name.replaceAll(" ", "")) && !(name === STAR && OFFICE_OF_HOME.test(office)))
  )
    return undefined;
  const isOfPlace = PLACE_NAMED.test(text.slice(Math.max(0, start - 3), start)) && TOWN_HEAD.test(office);
  const isPlain = found[2] === undefined && !POSTED.test(office) && !isOfPlace;
  if (
    isPlain &&
    endsAsWordsDo(held) &&
    !isKnownName(name) &&
    !(PERSONAL.test(held) && isIntroduced(text, [start, start + found[0].length], name))
  )
    return undefined;
  const isTown = OF_TOWN.test(held) && /^[ァ-ヴー]+$/.test(name);
  const before = text.slice(Math.max(0, start - 3), start);
  const isDoubtful =
    isOfPrefecture(name, office, before) ||
    ((isTown || (NEEDS_WHOLE_NAME.test(held) && isKnownSurname(name))) && !isOfPlace);
  const end = start + found[0].length;
  const initials = /^[ァ-ヴ]/.test(name) ? initialsBefore(text, nameStart) : 0;
  const nameSpan = [nameStart - initials, nameStart + name.length] as const;
  const short = initials === 0 && isSurnameAlone(name);
  const parts = readNameParts(text.slice(...nameSpan));
  const country = posted || isEnvoyFor ? undefined : readCountry(text, nameStart, found[2]);
  return {
    span: [nameSpan[0], end],
    surface: text.slice(nameSpan[0], end),
    kind: short ? "short" : "full",
    ...(short ? { name: parts.name, surname: parts.name } : parts),
    nameSpan,
    ...(office !== "" && { office: isEnvoyFor ? (found[2] ?? "") + office : office }),
    ...(country && { country }),
    ...(isDoubtful && { isDoubtful }),
  };
}

function readGroup(text: string, folded: string, at: number): Found | undefined {
  GROUP.lastIndex = at;
  const found = GROUP.exec(folded);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const surface = text.slice(at, end);
  return { end, mention: { span: [at, end], surface, kind: "group", name: surface, nameSpan: [at, end] } };
}

const COUNTRY_FIRST = new RegExp(`(?:${anyOf(COUNTRY_NAMES)})`, "y");

/** ラトビア共和国アンドリス・ベールズ国防大臣: the name begins where the country ends. */
function countryEnd(folded: string, start: number): number {
  COUNTRY_FIRST.lastIndex = start;
  if (!COUNTRY_FIRST.test(folded)) return -1;
  // 米国防長官: the last character of the country begins the office.
  return /[防務]/.test(folded[COUNTRY_FIRST.lastIndex] ?? "") ? -1 : COUNTRY_FIRST.lastIndex;
}

/** 考古 of 観光・考古大臣 is no name. */
function standsAlone({ name, kind }: NameMention): boolean {
  return kind === "full" ? name.length > 2 || isKnownName(name) : isKnownName(name);
}

/** 現在ベールズ大統領, 昨夜見本総理: a word of time runs into the name. */
const TIME_WORD =
  /^(?:現在|本日|昨日|昨夜|昨晩|今朝|今般|今回|今週|今月|今年|先般|先日|先週|先月|先頃|先程|前回|当時|同日|同夜|翌日|来週|来月|直後|直前|早速|改めて?)(?=..)/;

function timeEnd(folded: string, start: number, end: number): number {
  const word = TIME_WORD.exec(folded.slice(start, end))?.[0];
  return word === undefined ? -1 : start + word.length;
}

/** 早瀬大統領ベールズ副首相兼外務大臣: the office of the first, and the next one's name and office run into it. */
const RUN_ON =
  /^(?:副?大統領|副?首相|国王|国家主席)(?=[ァ-ヴー]{3,14}(?:副?首相|副?大統領|[^、担特補]{0,6}(?:大臣|外相|国防相|長官))(?:兼|$))/;

function readForm(folded: string, from: number): RegExpExecArray | null {
  FORM.lastIndex = from;
  const found = FORM.exec(folded);
  const office = found?.[3] ?? "";
  const own = RUN_ON.exec(office)?.[0];
  if (found === null || own === undefined) return found;
  FORM.lastIndex = from;
  return FORM.exec(folded.slice(0, from + found[0].length - office.length + own.length));
}

function readRun(text: string, folded: string, start: number, headEnd: number): Found | undefined {
  // Within the run: a search for a blank through the whole text would make the time quadratic.
  const blank = folded.slice(start, headEnd).indexOf(" ");
  const behindDot = behindKanjiDot(folded, start, headEnd);
  const dot = folded[start] === "・" ? start + 1 : behindDot;
  // 21日早見大臣: a day runs into the name.
  const day = folded[start] === "日" && /[0-9]/.test(folded[start - 1] ?? "") ? start + 1 : -1;
  const time = timeEnd(folded, start, headEnd);
  for (const from of [day, time, start, blank < 0 ? -1 : start + blank + 1, countryEnd(folded, start), dot]) {
    if (from < start || from >= headEnd) continue;
    const group = readGroup(text, folded, from);
    if (group) return group;
    const found = readForm(folded, from);
    if (found === null || from + found[0].length < headEnd) continue;
    const mention = makeMention(text, from, found);
    if ((from === behindDot || from === time) && mention !== undefined && !standsAlone(mention)) continue;
    if (mention) return { mention, end: from + found[0].length };
  }
  return undefined;
}

/** Names before offices, and group forms (両大臣), which name nobody by themselves. */
export function readNamesBeforeOffice(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  // Where two and their offices run together, the second begins behind the first.
  let behindLast = 0;
  HEAD_END.lastIndex = 0;
  for (let head = HEAD_END.exec(folded); head !== null; head = HEAD_END.exec(folded)) {
    const headEnd = head.index + head[0].length;
    const start = Math.max(nameStart(folded, head.index), behindLast);
    const read = start < head.index ? readRun(text, folded, start, headEnd) : undefined;
    if (!read) continue;
    mentions.push(read.mention);
    behindLast = read.end;
    HEAD_END.lastIndex = Math.max(read.end, headEnd);
  }
  for (const found of findAll(folded, TWO_NAMES)) {
    const span = [found.index, found.index + found[0].length] as const;
    mentions.push({ span, surface: text.slice(...span), kind: "group", name: found[0], nameSpan: span });
  }
  return mentions;
}
