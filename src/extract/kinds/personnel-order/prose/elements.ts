// Takes a sentence of running text about posts; gives what it names in order: holders with their posts, posts to be filled, and verbs.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { isNoName } from "../../../../japanese/names/no-name.ts";
import { RANKS } from "../../../../japanese/names/offices.ts";
import type { Span } from "../../../../terms/span.ts";
import { POST_END } from "../posts.ts";

/** Positions count from the start of the sentence. */
export type Element =
  | {
      readonly is: "holder";
      readonly span: Span;
      readonly name: Span;
      readonly rank?: Span;
      readonly old?: string;
    }
  | { readonly is: "target"; readonly span: Span; readonly post: string }
  /** 後任には: the post of the one named before, of 毛利氏 or 吉田大臣官房長. */
  | { readonly is: "successor"; readonly span: Span; readonly of: string }
  | { readonly is: "verb"; readonly span: Span; readonly does: VerbClass };
export type VerbClass = "leave" | "stay" | "promote" | "go";

const RANK = RANKS.filter((rank) => !/官$|^[大中少准]/u.test(rank)).join("|");
const LETTER = `[${KANJI}]`;
const POST_LETTERS = `[${KANJI}ァ-ヴーA-Za-z0-9・]`;
const START = `(?<![${KANJI}ァ-ヴー・])`;
const BRACKET = "(?:[(](?!※|\\d{1,3}[)])[^()]{1,24}[)])";
const ASIDE = "(?:[(][^()]{1,30}[)])";
const POST = `${POST_LETTERS}{1,40}?${POST_END}${BRACKET}?`;
const STOP = "(?=[、。,がをはもとに(]|の(?:計|\\d|両|各)|$|ら|両氏)";
const NAME = `${LETTER}{2,5}`;
/** Given names in kana; what begins as a particle does is none. */
const KANA_NAME = "(?![ともかしさなけ])(?:(?![でのをがにはへ])[ぁ-ん]){2,4}";
const HEADS = "技監|長官|次官|審議官|総監|知事";
const NOW = "(?:現在?、?・?|前|新)?(?:初代|第\\d{1,3}代)?";

const SUCCESSOR = `(?<of>[${KANJI}ァ-ヴー・]{0,24}?)(?:[(]\\d{2}歳?[)])?の?後任(?:に?は|に|として)(?!の)`;
/** In this order: what an earlier form has taken no later one takes. */
const FORMS: readonly (readonly [is: Element["is"], form: string])[] = [
  [
    "holder",
    `${START}${NOW}(?<old>${POST})(?:の|を務め(?:る|ている)|だった)(?<name>${NAME}?|${LETTER}{1,3} ${LETTER}{1,3})(?:(?<rank>${RANK})|(?:氏|さん))(?=${ASIDE}{0,2}(?:[、。がをはもとに]|の(?:計|\\d|両|各)|ら|$))`,
  ],
  ["holder", `${START}${NOW}(?<old>${POST})の(?<name>${LETTER}{3,5})${STOP}`],
  [
    "holder",
    `${START}(?<name>${NAME})(?:氏)?${ASIDE}{0,2}・(?<old>${POST_LETTERS}{2,40}${BRACKET}?)(?=${ASIDE}?(?:[、。がをはも]|となる|となり|$))`,
  ],
  ["holder", `${START}${NOW}(?<name>${NAME}?)(?<rank>${RANK})(?=${ASIDE}{0,2}[、。がをはもと])`],
  // 早見いずみ会計課長: no post has kana, so that the name ends where they do.
  ["holder", `${START}(?<name>${LETTER}{1,3}${KANA_NAME})(?<old>${POST})(?=${ASIDE}{0,2}[、。がをはも])`],
  [
    "holder",
    `(?<org>[${KANJI}]{1,12}[庁局部院])の(?<name>${LETTER}{3,4})(?<old>${HEADS})(?=${ASIDE}{0,2}[、。がをはも])`,
  ],
  ["holder", `${START}(?<name>${LETTER}{3,4})(?<old>${HEADS})(?=${ASIDE}{0,2}[、。がをはも])`],
  [
    "target",
    `(?:「(?<unit>[^「」]{2,20})」の)?(?:新たな|後任の|次期|新)?(?<post>${START.replace("・", "")}${POST})(?:には?|へ|と(?=な[るっり])|は(?=[^、。]{2,40}が就))(?!なる?前|よる|対し|おい|関し|つい)`,
  ],
];
const POST_BEHIND = new RegExp(`^(?<post>(?!・)${POST})(?=${ASIDE}?(?:[、。がをはもに]|$))`, "u");
const BARE_HEAD = new RegExp(`^(?:${HEADS}|次長)$`, "u");
/** 図書庁の早見健長官: a bare head is that of the organisation before the name. */
const ORGANISATION_BEFORE = new RegExp(`([${KANJI}]{1,12}[庁局部院])の$`, "u");
const IS_RANK = new RegExp(`^(?:${RANK})$`, "u");
const NO_POST = /(?:退職|辞職|退官|辞任)$/u;
const VERBS: readonly (readonly [does: VerbClass, form: RegExp])[] = [
  [
    "leave",
    /(?:退官|退職|退任|辞職|辞任|勇退|退役)(?:を承認|が承認|する|し(?=[、たま])|させ|とな)|退(?:く|き、|いた)/gu,
  ],
  ["stay", /(?:留任|続投)(?:する|し(?=[、たま])|させ|とな|が)/gu],
  ["promote", /(?:[陸海空]?将補?|[1-3][等陸海空]{0,2}佐)[にへ]昇任(?:する|し|させ|とな)/gu],
  [
    "go",
    /就(?:任|く|き|い|け)|(?<=[にとが])な(?:る|り|った)|起用|充て|昇[格任](?=する|し|させ|とな)|着任|異動(?=する|し|させ|とな)|転じ|転出|任命/gu,
  ],
];

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
  for (const [is, form] of successors) for (const match of sentence.matchAll(form)) add(elementOf(is, match));
  for (const name of names) add(readTitled(sentence, name));
  for (const [is, form] of others) for (const match of sentence.matchAll(form)) add(elementOf(is, match));
  for (const [does, form] of VERBS)
    for (const match of sentence.matchAll(form)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (!found.some((other) => overlaps(other.span, span))) found.push({ is: "verb", span, does });
    }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

function readTitled(sentence: string, name: string): Element | undefined {
  const at = sentence.indexOf(name);
  const post = at < 0 ? undefined : POST_BEHIND.exec(sentence.slice(at + name.length))?.groups?.["post"];
  if (post === undefined || IS_RANK.test(post)) return undefined;
  const end = at + name.length;
  const org = BARE_HEAD.test(post) ? (ORGANISATION_BEFORE.exec(sentence.slice(0, at))?.[1] ?? "") : "";
  return { is: "holder", span: [at, end + post.length], name: [at, end], old: org + post };
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function elementOf(is: Element["is"], match: RegExpExecArray): Element | undefined {
  const span: Span = [match.index, match.index + match[0].length];
  const { name = "", rank, old, org = "", unit = "", post = "", of = "" } = match.groups ?? {};
  if (is === "successor") return { is, span, of };
  if (is === "target") return NO_POST.test(post) ? undefined : { is, span, post: joinPost(unit, post) };
  // 光市 ends as a town does, and names whole people.
  if (is !== "holder" || (isNoName(name) && !/^.{3,}[市司]$/u.test(name))) return undefined;
  const at = span[0] + placeOf(match[0], name, old);
  const rankAt = at + name.length;
  return {
    is,
    span,
    name: [at, rankAt],
    ...(rank === undefined ? {} : { rank: [rankAt, rankAt + rank.length] }),
    ...(old === undefined ? {} : { old: org + old }),
  };
}

/** 新横須賀地方総監 is the post to be filled anew; 新田原 and 新潟 are places. */
const ANEW =
  /^新(?=統合|[陸海空]上|航空|横須賀|呉|佐世保|舞鶴|[東西中北]部|自衛|護衛|潜水|第|防衛|事務|装備)/u;

/** 「東部隊司令部」の司令官 is 東部隊司令官. */
function joinPost(unit: string, told: string): string {
  const post = told.replace(ANEW, "");
  return (post === "司令官" ? unit.replace(/(?<=.)司令部$/u, "") : unit) + post;
}

/** The name stands behind the old post, or before it. */
function placeOf(words: string, name: string, old: string | undefined): number {
  const before = words.indexOf(name);
  if (old === undefined || before === 0) return before;
  const oldAt = words.indexOf(old);
  return words.indexOf(name, oldAt < before ? oldAt : oldAt + old.length);
}
