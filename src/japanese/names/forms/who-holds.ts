// Takes what stands as a name before an office; parts the two where a letter of one is the other's, and tells whether that is somebody's name, nobody's, or doubtful.

import { PREFECTURES } from "../../prefectures.ts";
import { isNoName } from "../no-name.ts";
import { endsAsWordsDo, withoutActing } from "../office-pattern.ts";
import { OFFICE_STEMS } from "../offices.ts";
import { isPostBehind } from "../post-starts.ts";
import { isKnownSurname, isLikelyName, isWholeByEnd, partKnownName } from "../surnames.ts";

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
export function isKnownName(name: string): boolean {
  if (/^[ァ-ヴ]/.test(name)) return true;
  const whole = name.replaceAll(" ", "");
  return isKnownSurname(name) || partKnownName(whole) !== undefined || isLikelyName(whole);
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

/** `at`: where the name begins in the text. `rest`: what the text has behind what is written as a name. */
export type Held = {
  readonly name: string;
  readonly at: number;
  readonly office: string;
  /** The country between the two, as written. */
  readonly nation: string | undefined;
  readonly isAbroad: boolean;
  readonly isPosted: boolean;
  readonly isEnvoyFor: boolean;
  readonly rest: string;
  readonly span: readonly [number, number];
};

type Parts = { readonly written: string; readonly nation: string | undefined; readonly post: string };

/** 早見健|二課長: the figure ends the given name, as no office begins so by itself. */
const FIGURE = /^[一二三](?=[局部課室係]長$)/;
const SURNAME_AND_ONE = 3;

/** 田中局長 is no 田 of 中国, 早見健一部長 no 早見健 of 一部. */
function partsOf(found: RegExpExecArray): Parts {
  const [whole, name = "", nation, post = ""] = found;
  const joined = name + (nation ?? "");
  if (nation?.length === 1 && whole.startsWith(joined) && isKnownSurname(joined))
    return { written: joined, nation: undefined, post };
  const figure = nation === undefined && name.length === SURNAME_AND_ONE ? FIGURE.exec(post)?.[0] : undefined;
  if (figure !== undefined && whole === name + post && isKnownSurname(name.slice(0, 2)))
    return { written: name + figure, nation, post: post.slice(figure.length) };
  return { written: name.replace(/\([^()]*\)$/, ""), nation, post };
}

/** `found`: name, country and office as the form has them. */
export function partNameAndOffice(start: number, found: RegExpExecArray): Held {
  const [whole] = found;
  const { written, nation: country, post } = partsOf(found);
  const ofTown = surnameBeforeTown(written, post);
  const posted = country !== undefined && isPosted(written, post);
  const name = withoutPresent(
    (posted ? written.slice(0, -1) : written.slice(0, ofTown || undefined))
      .replaceAll(/^・|・$/g, "")
      .replace(DECEASED, ""),
  );
  const office = posted ? whole.slice(written.length - 1) : written.slice(ofTown || written.length) + post;
  return {
    name,
    at: start + written.indexOf(name),
    office,
    nation: country,
    isAbroad: country !== undefined,
    isPosted: posted,
    isEnvoyFor: country !== undefined && ENVOY_FOR.test(office),
    rest: whole.slice(written.length),
    span: [start, start + whole.length],
  };
}

export function isSomebody(text: string, held: Held): boolean {
  return !isNobody(text, held) && !isWord(text, held);
}

/** The words before the office are a label, a ship, a firm, a matter, or a part of the office. */
function isNobody(text: string, { name, office, rest }: Held): boolean {
  const post = withoutActing(office);
  return (
    name === "" ||
    (NEW_IN_POST.test(name) && !/^[ ・]/.test(rest)) ||
    (/..氏$/.test(name) && !isKnownSurname(name)) ||
    (/^[ァ-ヴー]+$/.test(name) && office === "総領事") ||
    isWordBeforeName(name) ||
    isShip(name, post, text) ||
    isBareOffice(name, post) ||
    LABEL.test(name) ||
    holdsOfficeStem(name) ||
    (isNoName(name.replaceAll(" ", "")) && !(name === STAR && OFFICE_OF_HOME.test(office)))
  );
}

/** Before an office that ordinary words end in, too, stands a name of the tables, or one that is introduced. */
function isWord(text: string, { name, office, isAbroad, span }: Held): boolean {
  const post = withoutActing(office);
  if (isAbroad || POSTED.test(office) || isNamedInPlace(text, span[0], office)) return false;
  if (!endsAsWordsDo(post) || isKnownName(name)) return false;
  return !(PERSONAL.test(post) && isIntroduced(text, span, name));
}

function isNamedInPlace(text: string, start: number, office: string): boolean {
  return PLACE_NAMED.test(text.slice(Math.max(0, start - 3), start)) && TOWN_HEAD.test(office);
}

/** ハワイ知事: states and territories whose governors are told of by the place. */
const STATES =
  /^(?:ハワイ|アラスカ|カリフォルニア|テキサス|フロリダ|ニューヨーク|ワシントン|オレゴン|バージニア|ジョージア|ネバダ|オハイオ|ミシガン|イリノイ|グアム|プエルトリコ)$/;

/** The town or prefecture may be meant. */
export function isDoubtful(text: string, { name, office, span: [start] }: Held): boolean {
  const post = withoutActing(office);
  if (isOfPrefecture(name, office, text.slice(Math.max(0, start - 3), start))) return true;
  if (post === "知事" && STATES.test(name) && !isNamedInPlace(text, start, office)) return true;
  const isTown = OF_TOWN.test(post) && /^[ァ-ヴー]+$/.test(name);
  return (
    (isTown || (NEEDS_WHOLE_NAME.test(post) && isKnownSurname(name))) && !isNamedInPlace(text, start, office)
  );
}
