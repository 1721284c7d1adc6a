// Takes a sentence of running text about posts; gives what it names in order: holders with their posts, posts to be filled, and verbs.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { KANA_GIVEN_NAMES } from "../../../../japanese/names/kana-given-names.ts";
import { isNoName } from "../../../../japanese/names/no-name.ts";
import type { Span } from "../../../../terms/span.ts";
import { POST_END } from "../posts.ts";
import type { Element } from "./element.ts";
import {
  ASIDE,
  BARE_HEAD,
  BRACKET,
  HEADS,
  joinHead,
  LETTER,
  POST,
  POST_LETTERS,
  RANK,
  SEAT_OF_SEVERAL,
  START,
} from "./post-words.ts";
import { isKnownSurname, partKnownName } from "../../../../japanese/names/surnames.ts";
import { beginsAsPost } from "../../../../japanese/names/post-starts.ts";
import { withPostsMeant } from "./same-unit.ts";
import { readBareNames, readTitledNames } from "./titled-names.ts";
import { VERBS } from "./verbs.ts";

const STOP = "(?=[、。,がをはもとに(]|の(?:計|\\d|両|各)|$|ら|両氏)";
const NAME = `${LETTER}{2,5}`;
/** Given names in kana; what begins as a particle does is none. */
const KANA_NAME = "(?![ともかしさなけ])(?:(?![でのをがにはへ])[ぁ-ん]){2,4}";
/** 官房長は早見健局長(57)を起用する: the post that is filled, and nobody who appoints. */
const FILLED =
  "(?<!(?:大臣|総理|[首外財法農防総文厚環経国][相務]|知事|[市町村区]長|社長|会長|理事長|学長|総裁|(?<![一-龠])長官|委員長))は(?=[^、。はがに]{4,40}を(?:起用|充て|登用)(?:する|し、|した))";
/** 前 and 元 are told with the post: nobody succeeds who held it before. */
const NOW = "(?:現在?、?・?|新)?(?:初代|第\\d{1,3}代)?";

const SUCCESSOR = `(?:${START}(?<held>${POST})の(?=${LETTER}{2,5}(?:${RANK}|氏)の後任)|(?<org>[${KANJI}]{2,12}[庁局部院校館])の)?(?<of>[${KANJI}ァ-ヴー・]{0,24}?)(?:[(]\\d{2}歳?[)])?の?後任(?:に?は|に|として)(?!の)`;
/** Takes up a post, told of whoever is named: of times gone by only where a day of the order stands before it. */
const TAKES =
  "(?:に|へ)(?:決ま(?:った|っている)|就任(?:する|予定の)|就く|な(?:る|った)|内定し(?:た|ている)|起用され(?:る|た)|任命され(?:る|た)|選ばれた|昇格する|着任する)";
const TOOK = "(?:に|へ)(?:就任|着任|昇格|昇任|転任|異動)した|(?:に|へ)就いた";
/** In this order: what an earlier form has taken no later one takes. */
const FORMS: readonly (readonly [is: Element["is"], form: string])[] = [
  [
    "holder",
    `(?:新しい|新たな|次の|次期|新)?(?<to>${START}${POST})(?:${TAKES}|(?<=日付け?で[^、。]{2,30})(?:${TOOK}))(?<name>${NAME}?|${LETTER}{1,3} ${LETTER}{1,3})(?:(?<rank>${RANK})|氏|さん)(?:[(](?:前|現)(?<was>${POST})[)])?(?=${ASIDE}{0,2}[、。がをはも])`,
  ],
  [
    "holder",
    `${START}${NOW}(?<old>${POST})(?:の|だった|(?<=最後の[^、。の]{2,20})となった|を務め(?:る|ている)|(?<past>を務め(?:た|てきた)))(?<name>${NAME}?|${LETTER}{1,3} ${LETTER}{1,3})(?: ?(?<rank>${RANK})|(?:氏|さん))(?=${ASIDE}{0,2}(?:[、。がをはもとに ]|の(?:計|\\d|両|各)|ら|$))`,
  ],
  ["holder", `${START}${NOW}(?<old>${POST})の(?<name>${LETTER}{3,5})${STOP}`],
  // 図書庁総務課長 早見健が…: a record sets the name apart.
  ["holder", `${START}(?<old>${POST}) (?<name>${LETTER}{3,5})(?=${ASIDE}?[をが])`],
  // 早見健氏(会計課長)、川辺実氏(…)が就任する.
  [
    "holder",
    `${START}(?<name>${LETTER}{2,5}?)氏[(](?<old>${POST_LETTERS}{2,24}(?:${POST_END}))[)](?=[、がをはも])`,
  ],
  [
    "holder",
    `${START}(?<name>${NAME})(?:氏)?${ASIDE}{0,2}・(?<old>${POST_LETTERS}{2,40}${BRACKET}?)(?=${ASIDE}?(?:[、。がをはも]|となる|となり|$))`,
  ],
  // 東部隊司令官早見健陸将: the last end of a post that leaves a name before the rank.
  [
    "holder",
    `${START}${NOW}(?<old>${POST_LETTERS}{1,40}${POST_END})(?<name>${NAME})(?<rank>${RANK})(?=${ASIDE}{0,2}(?:[、。がをはもと]|の(?:勇退|退|辞)))`,
  ],
  ["holder", `${START}${NOW}(?<name>${NAME}?)(?<rank>${RANK})(?=${ASIDE}{0,2}[、。がをはもと])`],
  // 早見いずみ会計課長: no post has kana, so that the name ends where they do.
  ["holder", `${START}(?<name>${LETTER}{1,3}${KANA_NAME})(?<old>${POST})(?=${ASIDE}{0,2}[、。がをはも])`],
  [
    "holder",
    `(?<org>[${KANJI}]{1,12}[庁局部院])の(?<name>${LETTER}{3,4})(?<old>${HEADS})(?=${ASIDE}{0,2}[、。がをはも])`,
  ],
  ["holder", `${START}(?<!\\d)(?<name>${LETTER}{3,4})(?<old>${HEADS})(?=${ASIDE}{0,2}[、。がをはも])`],
  [
    "target",
    `(?:「(?<unit>[^「」]{2,20})」の|(?<org>[${KANJI}]{2,20}[部隊群団校院署館局庁])の(?=(?:第\\d{1,3}代|初代)|(?<=(?<own>[校院署館局])の)\\k<own>長))?(?:新たな|新しい|後任の?|次期|新)?(?<post>${START.replace("・", "")}${POST})(?:には?|へ|(?<=は[^、。はに]{2,40})(?=、[^、。はに]{5,40}は[^、。はに]{2,40}に(?:異動|転|就|回))|${SEAT_OF_SEVERAL}|を新設し、?|を(?=兼務|兼任|併任|兼ね|命[ずじ])|が(?=[^、。がは]{5,40}(?:、[^。]{0,300})?とな(?:った|る)。)|${FILLED}|と(?=な[るっり]|する人事)|は(?=[^、。]{2,40}が(?:それぞれ)?(?:就|昇[格任進])|[^、。は]{4,40}、[^。]{2,200}がそれぞれ就|[^、。は]{4,40}(?:${POST_END}|氏)${ASIDE}?。?$))(?!なる?前|よる|対し|おい|関し|つい)`,
  ],
];
/** The post that somebody comes from, told behind them: …が早瀬地方総監より昇任する. */
const ORIGIN = new RegExp(
  `(?<=[がはを])(?<post>${POST})(?:より|から)(?=[^、。]{0,8}(?:昇|就|転|異動|着任|起用))`,
  "gu",
);
const IS_RANK = new RegExp(`^(?:${RANK})$`, "u");
/** 事務次官 is whole without its ministry. */
const ENDS_AS_HEAD = /(?<!事務|[局部])(?:長官|校長|学長|館長|次長)$/u;
const NO_POST = /(?:退職|辞職|退官|辞任)$/u;
type Forms = readonly (readonly [is: Element["is"], form: RegExp])[];
/** Successors before names known, and these before all other forms. */
let compiled: readonly Forms[] | undefined;

/** `names`: whole names that the text gives elsewhere, so that 早見健官房長 can be parted. */
export function readElements(sentence: string, names: readonly string[] = []): readonly Element[] {
  compiled ??= [
    [["successor", new RegExp(SUCCESSOR, "gu")]],
    FORMS.map(([is, form]) => [is, new RegExp(form, "gu")] as const),
  ];
  const [successors = [], others = []] = compiled;
  const found: Element[] = [];
  const add = (element: Element | undefined): void => {
    if (element !== undefined && !found.some(({ span }) => overlaps(span, element.span))) found.push(element);
  };
  for (const [is, form] of sentence.includes("後任") ? successors : [])
    for (const match of sentence.matchAll(form)) add(elementOf(is, match));
  for (const titled of readTitledNames(sentence, names)) add(titled);
  for (const [is, form] of others) for (const match of sentence.matchAll(form)) add(elementOf(is, match));
  for (const bare of readBareNames(sentence, names)) add(bare);
  for (const [does, form] of VERBS)
    for (const match of sentence.matchAll(form)) {
      const span: Span = [match.index, match.index + match[0].length];
      const { office, to = office } = match.groups ?? {};
      if (!found.some((other) => overlaps(other.span, span)))
        found.push({ is: "verb", span, does, ...(to === undefined ? {} : { to }) });
    }
  const ordered = withPostsMeant(found.toSorted((a, b) => a.span[0] - b.span[0]));
  return withOrigins(sentence, withVerbUnsaid(sentence, ordered));
}

/** 後任は早見健会計課長。 and, in a headline or a list, 新駐日大使に早見健氏: that they take it up is left out. */
function withVerbUnsaid(sentence: string, elements: readonly Element[]): readonly Element[] {
  const [place, holder] = elements.slice(-2);
  if (holder?.is !== "holder" || (place?.is !== "successor" && place?.is !== "target")) return elements;
  const end = holder.span[1];
  if (!UNSAID_BEHIND.test(sentence.slice(place.span[0], place.span[1]))) return elements;
  return ENDS.test(sentence.slice(end, end + REACH))
    ? [...elements, { is: "verb", span: [end, end], does: "go" }]
    : elements;
}

const REACH = 70;
const UNSAID_BEHIND = /(?:は|に|へ)$/u;
/** The end of the sentence, or of the headline that another follows in the same line. */
const ENDS = /^(?:[(][^()]{1,30}[)]){0,2}(?:。?\s*$| (?=[^。]{0,60}$))/u;

/** Who is told without a post has the one that the text tells behind them. */
function withOrigins(sentence: string, elements: readonly Element[]): readonly Element[] {
  const told = [...elements];
  for (const match of sentence.matchAll(ORIGIN)) {
    const at = told.findLastIndex(({ span }) => span[1] <= match.index);
    const holder = told[at];
    const old = match.groups?.["post"];
    if (holder?.is === "holder" && holder.old === undefined && old !== undefined)
      told[at] = { ...holder, old };
  }
  return told;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function elementOf(is: Element["is"], match: RegExpExecArray): Element | undefined {
  const span: Span = [match.index, match.index + match[0].length];
  const {
    name = "",
    rank,
    old,
    org = "",
    unit = "",
    post = "",
    of = "",
    past,
    to,
    was,
    held,
  } = match.groups ?? {};
  // 図書局長の早見健海将の後任: the post is told before whoever holds it.
  if (is === "successor")
    return held === undefined
      ? { is, span, of: withOrganisation(of, org), who: of }
      : { is, span, of: held, who: of, held };
  if (is === "target")
    return NO_POST.test(post) || IS_RANK.test(post)
      ? undefined
      : { is, span, post: joinPost(unit, post, org) };
  // 光市 ends as a town does, and names whole people.
  if (is !== "holder" || (isNoName(name) && !/^.{3,}[市司]$/u.test(name))) return undefined;
  // 統括官の後継組織として: no people.
  if (/(?:組織|機関|制度|部署|体制)$/u.test(name)) return undefined;
  // 担当する野原局長: a verb's ending is no given name.
  if (/[ぁ-ん]/u.test(name) && !isKanaName(name)) return undefined;
  // 消費・安全局長: the first half of a post is nobody.
  if (beginsAsPost(name) && partKnownName(name) === undefined) return undefined;
  const at = span[0] + placeOf(match[0], name, old ?? to);
  const end = at + name.length;
  const rankAt = sentenceAt(match, rank, end);
  return {
    is,
    span,
    name: [at, end],
    ...(rank === undefined ? {} : { rank: [rankAt, rankAt + rank.length] }),
    ...(old === undefined ? {} : { old: org + old }),
    ...(was === undefined ? {} : { old: was }),
    ...(to === undefined ? {} : { to: joinPost("", to) }),
    ...(past === undefined ? {} : { past: true }),
  };
}

/** A blank may stand before the rank. */
function sentenceAt(match: RegExpExecArray, rank: string | undefined, from: number): number {
  return match.index + match[0].indexOf(rank ?? "", from - match.index);
}

/** Given names in kana are those of the table, or stand behind a surname of the table. */
function isKanaName(name: string): boolean {
  const at = name.search(/[ぁ-ん]/u);
  return KANA_GIVEN_NAMES.includes(name.slice(at)) || isKnownSurname(name.slice(0, at));
}

/** 図書館の早見健館長の後任: the bare head behind the name is that of the organisation. */
function withOrganisation(of: string, org: string): string {
  const head = ENDS_AS_HEAD.exec(of)?.[0];
  if (head === undefined || org === "" || !BARE_HEAD.test(head)) return of;
  return of.slice(0, of.length - head.length) + joinHead(org, head);
}

/** 新横須賀地方総監 is the post to be filled anew; 新田原 and 新潟 are places. */
const ANEW =
  /^新(?=[ァ-ヴー駐]|[米英独仏中韓露印豪]国?大使|国連|本部長|所長|社長|会長|理事長|局長|市長|知事|艦長|司令|隊長|総裁|警視総監|警察|海上|統合|[陸海空]上|航空|横須賀|呉|佐世保|舞鶴|[東西中北]部|自衛|護衛|潜水|第|防衛|事務|装備|[統陸海空]幕|長官|次官|総監|司令官|校長)/u;

/** 「東部隊司令部」の司令官 is 東部隊司令部司令官, in the words of the text. */
function joinPost(unit: string, told: string, org = ""): string {
  const post = told.replace(ANEW, "").replace(/^(?:(?:次期|後任)の?|初代(?=.))/u, "");
  // 例示協力本部の第15代本部長 is 例示協力本部長.
  const head = org === "" ? "" : post.replace(/^第\d{1,3}代/u, "");
  if (head !== "" && org.endsWith(head.slice(0, -1))) return org + head.slice(-1);
  return unit + post;
}

/** The name stands behind the old post, or before it. */
function placeOf(words: string, name: string, old: string | undefined): number {
  const before = words.indexOf(name);
  if (old === undefined || before === 0) return before;
  const oldAt = words.indexOf(old);
  return words.indexOf(name, oldAt < before ? oldAt : oldAt + old.length);
}
