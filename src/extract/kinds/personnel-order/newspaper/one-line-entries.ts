// Takes a line of a list that says all of one person; gives its entry: 新職 階級 氏名(旧職), 新職:氏名(旧職), 氏名 旧職→新職, 氏名・新職←旧職, 階級=旧職 氏名.

import { KANJI } from "../../../../japanese/names/characters.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import { isPersonName, RANK } from "../holders.ts";
import { POST_END, squeeze } from "../posts.ts";
import type { Entry } from "./entry.ts";
import { REMARKS } from "./entry.ts";

const LETTERS = `[${KANJI}ぁ-んァ-ヴー]`;
/** Surname and given name stand together, apart, or letter by letter. */
const NAME = `(?<name>${LETTERS}{2,8}|${LETTERS}{1,5} {1,3}${LETTERS}{1,5}|${LETTERS}(?: {1,3}${LETTERS}){1,5})(?:氏|さん)?`;
/** (22期), (防20), (海/防大21): when and where somebody entered. */
const TERM = " ?[(][^()]{1,8}[)] ?";
const RANKED = `(?<rank>${RANK})`;
const MARK = "(?:[○・◎●] ?|[(]?\\d{1,3}[.)] ?)?";
const POST = `[^=:、。▽()<>←→⇒ ]{2,50}(?:[(][^()]{1,20}[)])?`;
/** A rank before a name is no post, and the head of a column none either. */
const NEW = `(?<post>(?!(?:${RANK})[ \\t]|[新旧現前][官補役]?職|新所属)${POST})`;
const OLD = `(?:(?:現|前|旧)(?:職|[・:] ?))?(?<old>${POST})`;
/** The old post, with what else a paper tells of the person beside it. */
const IN_BRACKETS = `[(](?:\\d{2}[歳才]?[・、, ])?${OLD.replace("]{2,50}", "]{2,70}")}(?:[・、, ](?:\\d{2}[歳才]?|昭和?\\d{2}年?[^()]{0,4}|平成?\\d{1,2}年?[^()]{0,4}))?[)]`;
const BLANK = "[ \\t]{1,8}";
const LAST = `${REMARKS}[。、]?\\s{0,4}$`;

type Form = {
  readonly sign: RegExp;
  /** Without it no line has the form: `sign`, which lists every rank, is not even compiled for it. */
  readonly needs: RegExp;
  /** What else must hold: without a rank only posts that end as posts do make a row of a line. */
  readonly posts: "any" | "plain" | "free";
};
const FORMS: readonly Form[] = [
  {
    sign: new RegExp(`^\\s*${MARK}${OLD}${BLANK}${RANKED} {0,8}${NAME} {0,4}[→⇒] {0,4}${NEW}${LAST}`, "du"),
    needs: /[→⇒]/,
    posts: "free",
  },
  {
    sign: new RegExp(`^\\s*${MARK}${NEW}${BLANK}${RANKED} {0,8}${NAME} {0,4}← {0,4}${OLD}${LAST}`, "du"),
    needs: /←/,
    posts: "free",
  },
  {
    sign: new RegExp(`^\\s*${MARK}${OLD}・${NAME}${TERM}[→⇒>] ?${NEW}${LAST}`, "du"),
    needs: /[→⇒>]/,
    posts: "plain",
  },
  {
    sign: new RegExp(
      `^\\s*${MARK}${NEW}(?:${BLANK}|[:=] ?)${RANKED} {0,8}${NAME} {0,4}${IN_BRACKETS}${LAST}`,
      "du",
    ),
    needs: /[(]/,
    posts: "any",
  },
  {
    sign: new RegExp(
      `^\\s*${MARK}${NEW}(?:${BLANK}|: ?|・)${NAME}(?:[(]\\d{2}[歳才]?[)])? ?[=←] ?(?:前職?|旧職?|元|現職?)[:・ ]?(?<old>${POST})${LAST}`,
      "du",
    ),
    needs: /[=←]/,
    posts: "plain",
  },
  {
    sign: new RegExp(`^\\s*${MARK}${NEW}(?:${BLANK}|: ?)${NAME} {0,4}${IN_BRACKETS}${LAST}`, "du"),
    needs: /[(]/,
    posts: "plain",
  },
  {
    sign: new RegExp(
      `^\\s*${MARK}(?:${RANKED} {0,4})?${NAME}(?:${TERM}[・: ]{0,4}|[・: ]{1,4})(?:(?<held>${RANK})[・ ])?${OLD}(?:[(](?:${RANK})[)])? ?[→⇒>] ?${NEW}${LAST}`,
      "du",
    ),
    needs: /[→⇒>]/,
    posts: "plain",
  },
  {
    sign: new RegExp(
      `^\\s*${MARK}(?:${RANKED} {0,4})?${NAME}(?:${TERM}[・: ]{0,4}|[・: ]{1,4})${NEW} ?[<←] ?${OLD}(?:[(](?:${RANK})[)])?${LAST}`,
      "du",
    ),
    needs: /[<←]/,
    posts: "plain",
  },
  {
    sign: new RegExp(
      `^\\s*${MARK}${OLD} ?[→⇒] ?${NEW}(?:${BLANK}|: ?)(?:${RANKED} {0,4})?${NAME}${LAST}`,
      "du",
    ),
    needs: /[→⇒]/,
    posts: "plain",
  },
];
const PROMOTION = new RegExp(
  `^\\s*(?:[(]\\d{1,2}日付?[)])?(?<post>${RANK})(?:に?昇任)?(?: ?= ?|${BLANK})(?<old>${POST}?${POST_END}) {0,3}${RANKED} {0,3}${NAME}${LAST}`,
  "du",
);
/** 付=第3隊長・陸将 早見健, in a paper's marked list. */
const OLD_AND_RANK = new RegExp(
  `^\\s*(?<post>[^=、。▽()]{2,40}) ?= ?(?<old>[^=、。▽()・ ]{2,40}${POST_END})[・ ]{1,2}${RANKED} {0,4}${NAME}${LAST}`,
  "du",
);
const ENDS_AS_POST = new RegExp(`(?:${POST_END}(?:[(][^()]{1,24}[)])?|^(?:定年)?(?:退職|辞職|出向))$`, "u");
/** Lines without any of these say nothing of two posts. */
const SIGNS = /[(<>←→⇒=]/u;
const LONGEST = 200;

export function readOneLineEntry(text: string, start: number): Entry | undefined {
  if (text.length > LONGEST || !SIGNS.test(text)) return undefined;
  for (const { sign, needs, posts } of FORMS) {
    const match = needs.test(text) ? sign.exec(text) : null;
    const { post = "", old = "", name = "" } = match?.groups ?? {};
    if (match === null || !isPersonName(name)) continue;
    const arePosts =
      posts === "free" ||
      (ENDS_AS_POST.test(squeeze(post)) && (posts === "any" || ENDS_AS_POST.test(squeeze(old))));
    if (arePosts) return entryOf(match, start);
  }
  return undefined;
}

/** 陸将補=第5副隊長 1佐早見健, in a paper's marked list: the rank is what follows. */
export function readPromotionEntry(text: string, start: number): Entry | undefined {
  const match = text.length > LONGEST ? null : (PROMOTION.exec(text) ?? OLD_AND_RANK.exec(text));
  return match === null || !isPersonName(match.groups?.["name"] ?? "") ? undefined : entryOf(match, start);
}

function entryOf(match: RegExpExecArray, start: number): Entry | undefined {
  const at = (group: string): Span | undefined => {
    const range = match.indices?.groups?.[group];
    return range === undefined ? undefined : shiftSpan(range, start);
  };
  const [whole, old, rank] = [at("name"), at("old"), at("rank") ?? at("held")];
  if (whole === undefined) return undefined;
  const courtesy = /(?<=..)(?:氏|さん)$/u.exec(match.groups?.["name"] ?? "")?.[0].length ?? 0;
  const name: Span = [whole[0], whole[1] - courtesy];
  const { 0: words } = match;
  return {
    post: squeeze(match.groups?.["post"] ?? ""),
    name,
    ...(rank === undefined ? {} : { rank }),
    ...(old === undefined ? {} : { old }),
    span: shiftSpan([words.search(/\S/u), words.replace(/(?<![。、\s])[。、\s]{1,8}$/u, "").length], start),
  };
}
