// Takes a sentence and whole names that its text gives; gives whom it names with the post right behind: 早見健図書局長, 早見健(はやみ・けん)図書局長(57), 早見健氏.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { isNoName } from "../../../../japanese/names/no-name.ts";
import { isGivenName, isKnownSurname, partKnownName } from "../../../../japanese/names/surnames.ts";
import type { Span } from "../../../../terms/span.ts";
import type { Element } from "./element.ts";
import { beginsAsPost, isPostBehind, isWholePost } from "../../../../japanese/names/post-starts.ts";
import { ASIDE, BARE_HEAD, joinHead, LETTER, POST, RANK } from "./post-words.ts";

type Holder = Extract<Element, { is: "holder" }>;

const FOLLOWS = `(?=${ASIDE}{0,2}(?:[、。をがはもにと]|及び|並びに|$|の(?:勇退|退|辞|留任|続投|昇|就任|異動)))`;
const POST_BEHIND = new RegExp(
  `^(?:[(][ぁ-ん・ ]{2,20}[)])?(?<post>(?!・)${POST})(?:[(](?<rank>${RANK})[)])?${FOLLOWS}`,
  "u",
);
const NOTHING_BEHIND = new RegExp(`^氏${ASIDE}{0,2}(?=[をがはも、。 ]|$)`, "u");
/** 図書庁の早見健長官: a bare head is that of the organisation before the name. */
const ORGANISATION_BEFORE = new RegExp(
  `((?:こども|デジタル)?[${KANJI}0-9]{1,12}[庁局部院校館隊署団群課室所])の$`,
  "u",
);
/** 機動隊の早見健隊長: a head of one character and 長. */
const HEAD_OF_UNIT = /^[隊署団群局部課室所院]長$/u;
const IS_RANK = new RegExp(`^(?:${RANK})$`, "u");
const REACH = 80;
const MOST_PLACES = 4;

export function readTitledNames(sentence: string, names: readonly string[]): readonly Holder[] {
  const { sure, runs } = namesInRuns(sentence);
  // What the text's people are called may reach into the post; where the tables know a name within it, that is it.
  const whole = names.filter(
    (name) => partKnownName(name) !== undefined || !runs.some((run) => name.startsWith(run)),
  );
  return [...sure, ...whole, ...runs].flatMap((name) => {
    const found: Holder[] = [];
    let at = sentence.indexOf(name);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
      const holder = readTitled(sentence, name, at);
      if (holder !== undefined) found.push(holder);
      at = sentence.indexOf(name, at + name.length);
    }
    return found;
  });
}

function readTitled(sentence: string, name: string, at: number): Holder | undefined {
  const end = at + name.length;
  const behind = sentence.slice(end, end + REACH);
  const match = POST_BEHIND.exec(behind);
  const { post, rank } = match?.groups ?? {};
  if (match === null || post === undefined || IS_RANK.test(post)) return undefined;
  const org =
    BARE_HEAD.test(post) || HEAD_OF_UNIT.test(post)
      ? ORGANISATION_BEFORE.exec(sentence.slice(Math.max(0, at - 16), at))?.[1]
      : undefined;
  const rankAt = end + match[0].length - (rank?.length ?? 0) - 1;
  return {
    is: "holder",
    span: [at, end + match[0].length],
    name: [at, end],
    old: org === undefined ? post : joinHead(organisationMeant(org, sentence.slice(0, at)), post),
    ...(rank === undefined ? {} : { rank: [rankAt, rankAt + rank.length] satisfies Span }),
  };
}

/** 同省図書局: of the ministry that the sentence names last before. */
function organisationMeant(org: string, before: string): string {
  const kind = /^同(?<kind>[省庁府県市])/u.exec(org)?.groups?.["kind"];
  if (kind === undefined) return org;
  const named = [...before.matchAll(/[一-龠]{2,8}[省庁府県市]/gu)].map(([name]) => name);
  const last = named.findLast((name) => name.endsWith(kind) && !name.startsWith("同"));
  return (last ?? "") + org.slice(2);
}

function isBeforePost(rest: string): boolean {
  return rest.length >= SHORTEST_POST || BARE_HEAD.test(rest);
}

/** 早見氏は同日付で…: told again by the surname, with the day of an order. */
const SURNAME_AGAIN = new RegExp(
  `(?<![${KANJI}ァ-ヴー・])(?<surname>${LETTER}{1,4})氏は(?=、?(?![^。]{0,12}(?:昨年|一昨年|去年|前年|おととし|かつて))[^。]{0,40}日付)(?![^。]{0,80}(?:ばかり|ていた|ていました)[^。]{0,6}$)`,
  "u",
);

function readSurnameAgain(sentence: string, names: readonly string[]): readonly Holder[] {
  const match = sentence.includes("日付") ? SURNAME_AGAIN.exec(sentence) : null;
  const surname = match?.groups?.["surname"];
  if (match === null || surname === undefined) return [];
  const meant = names.filter((name) => name.startsWith(surname) && name.length > surname.length);
  const end = match.index + surname.length;
  return meant.length === 1 ? [{ is: "holder", span: [match.index, end + 1], name: [match.index, end] }] : [];
}

/** 早見健氏は, or 早見氏は with a day: somebody of whom the sentence tells no post. */
export function readBareNames(sentence: string, names: readonly string[]): readonly Holder[] {
  const whole = names.flatMap((name): readonly Holder[] => {
    const at = sentence.indexOf(name);
    const end = at + name.length;
    const behind = at < 0 ? undefined : NOTHING_BEHIND.exec(sentence.slice(end, end + REACH))?.[0].length;
    return behind === undefined ? [] : [{ is: "holder", span: [at, end + behind], name: [at, end] }];
  });
  return [...whole, ...readSurnameAgain(sentence, names)];
}

const NAME_AND_RANK = new RegExp(`^${LETTER}{2,5}?(?:${RANK})`, "u");
/** Behind the kanji of a name its post may go on in figures: 早見健第3師団長. */
const RUN = new RegExp(
  `(?<run>${LETTER}{3,30})(?<figures>\\d{0,2})(?<kana>[ァ-ヴー]{2,12}(?=${LETTER}))?`,
  "gu",
);
/** アジア大洋州局長 goes on behind katakana. */
const BEGINS_NAME = /^[^ァ-ヴーA-Za-z0-9・]?$/u;
const SHORTEST_POST = 3;
const LONGEST_NAME = 4;
/** Given names mostly have two characters; in a run with a post the next character may look like a third. */
const GIVEN_LENGTHS = [2, 1, 3];
/** 浩一郎: no post begins so. */
const GIVEN_END = /[郎朗]/u;

/** 吉田圭秀統合幕僚長: a surname of the table, characters of given names, and then the post. */
function namesInRuns(sentence: string): {
  readonly sure: readonly string[];
  readonly runs: readonly string[];
} {
  const sure: string[] = [];
  const runs: string[] = [];
  for (const { groups, index } of sentence.matchAll(RUN)) {
    const { run = "", figures = "", kana = "" } = groups ?? {};
    const told = nameBeforePost(run, BEGINS_NAME.test(sentence.charAt(index - 1)));
    const name = told ?? nameInRun(run, figures, kana);
    if (told !== undefined) sure.push(told);
    if (name !== undefined) runs.push(name);
  }
  return { sure, runs };
}

function nameInRun(run: string, figures: string, kana: string): string | undefined {
  // 鯰博行アジア局長: where katakana begin a name has ended.
  if (kana !== "" && run.length <= LONGEST_NAME && !isNoName(run)) return run;
  if (NAME_AND_RANK.test(run)) return undefined;
  for (const given of GIVEN_LENGTHS)
    for (let surname = 4; surname > 0; surname -= 1) {
      const name = run.slice(0, surname + given);
      const isWhole = !(given === 2 && GIVEN_END.test(run.charAt(name.length)));
      if (!isWhole || partKnownName(name)?.given.length !== given) continue;
      // 林野庁長官 is no 林野.
      if (surname === 1 && beginsAsPost(run)) continue;
      // 例見都市計画課長: a surname, and then what posts begin with.
      if (surname > 1 && given < run.length - surname && beginsAsPost(run.slice(surname))) continue;
      // The whole run is a name: its post does not stand right behind.
      if (name.length === run.length && figures === "") return undefined;
      if (isBeforePost(run.slice(name.length)) || figures !== "") return name;
    }
  return undefined;
}

/** 渡辺毅水産庁漁政部長: 水 may be of a given name, but what begins as a post shows where the name ends. */
function nameBeforePost(run: string, isStart: boolean): string | undefined {
  // 関東農政局長 begins as a post itself, and 千葉県警本部長 as a prefecture that is a surname too.
  const isPost = isPostBehind(run);
  const cuts = [4, 3, 2, 1].flatMap((surname) =>
    isKnownSurname(run.slice(0, surname))
      ? GIVEN_LENGTHS.map((given) => ({ surname, given })).filter(({ given }) =>
          isPostBehind(run.slice(surname + given)),
        )
      : [],
  );
  if (cuts.length === 0) return isPost || !isStart ? undefined : unknownBeforePost(run);
  const { surname, given } =
    mostSure(
      cuts.filter(
        (cut) =>
          isGivenName(run.slice(cut.surname, cut.surname + cut.given)) && !(isPost && cut.surname === 1),
      ),
      run,
    ) ??
    (isPost ? undefined : cuts.find((cut) => cut.given < 3)) ??
    {};
  // 谷島義則首席監察官: 谷 alone is a surname too.
  if (surname === undefined || given === undefined)
    return isPost || !isStart ? undefined : unknownBeforePost(run);
  return run.slice(0, surname + given);
}

type Cut = { readonly surname: number; readonly given: number };

/** 早見健航空幕僚長: where one cut leaves a post that is known whole, 空幕僚長 is none. */
function mostSure(cuts: readonly Cut[], run: string): Cut | undefined {
  return cuts.find(({ surname, given }) => isWholePost(run.slice(surname + given))) ?? cuts[0];
}

/** Most surnames have two characters, and most given names. */
const UNKNOWN_LENGTHS = [4, 3, 5];
const UNKNOWN_SURNAME = 2;
const OF_ORGANISATION = /[税制庁省局部課県市区町村庫裁検労組連盟社院会所署校団軍隊費券証銀屋国]/u;

/** 可部, 磯部: surnames end so as offices do; 北部, 幹部 and 本部 are none. */
const SURNAME_IN_BU = /^[^東西南北中本幹全一内外上下各支学軍同県市総]部/u;

/** 瀬口良夫次長: a surname that no table knows, where the given name is written as such names are and a post follows. */
function unknownBeforePost(run: string): string | undefined {
  const length = UNKNOWN_LENGTHS.find((size) => {
    const surname = size === 5 ? UNKNOWN_SURNAME + 1 : UNKNOWN_SURNAME;
    return isPostBehind(run.slice(size)) && isGivenName(run.slice(surname, size));
  });
  if (length === undefined) return undefined;
  const name = run.slice(0, length);
  return OF_ORGANISATION.test(name.replace(SURNAME_IN_BU, "")) ||
    /^[新前元現各両同副正]/u.test(name) ||
    isNoName(name)
    ? undefined
    : name;
}
