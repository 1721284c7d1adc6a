// Takes a line that tells first who somebody is, then a sign, then what becomes of them; gives its entry: 氏名・旧職(28期)=新職へ, 氏名(旧職)→勇退.

import { partKnownName } from "../../../../japanese/names/surnames.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import { isAside, withoutAsides } from "../asides.ts";
import { isPersonName, RANK } from "../holders.ts";
import { POST_END, squeeze } from "../posts.ts";
import type { Entry } from "./entry.ts";

const LONGEST = 160;
/** Between what somebody was and what they become; 新職=氏名(旧職) has the sign of equality too, so that behind it へ must tell. */
const SIGN = /^(?<left>[^=→⇒>]{4,90}?) ?(?<sign>[=→⇒>]|から) ?(?<right>[^=→⇒>。]{2,80})[。]?\s*$/u;
const MARK = /^\s*(?:[○・◎●◆◇■□▽▼△▲◯※]\s?|[(]?\d{1,3}[.)]\s?)?/u;
const LEAVES = /^(?:勇退|(?:定年|勧奨|依願)?(?:退職|退官|退任|辞職)|退役|離職|死去)(?:へ|する)?$/u;
/** 、陸将補より昇任, (海将補から昇任), に昇任: a promotion that comes with the post. */
const RAISED = new RegExp(
  `(?:[、,・ ]|[(])?(?:(?<rank>${RANK})(?:より|から|の))?(?:(?:${RANK})に)?昇[任進格](?:[)]|する)?$`,
  "u",
);
const BRACKET = /[(](?<inside>[^()]{1,40})[)]/gu;
const IS_RANK = new RegExp(`^(?:${RANK})$`, "u");
/** 海将補 防23: the rank before the rest. */
const RANK_BEFORE = new RegExp(`^(?<rank>${RANK})[ ・、/]{1,3}`, "u");
/** 第1学校長(将補)・早見健: of whoever holds the post. */
const RANK_OF_POST = new RegExp(`${POST_END}[(](?<rank>${RANK})[)]・`, "u");
const ENDS_AS_POST = new RegExp(`${POST_END}(?:[(][^()]{1,24}[)])?$`, "u");

type Who = { readonly name: string; readonly old: string; readonly rank?: string };

/** `text`, whose place in the line is `start`. */
export function readTurnedEntry(text: string, start: number): Entry | undefined {
  if (text.length > LONGEST) return undefined;
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const { left = "", sign = "", right = "" } = SIGN.exec(text.slice(mark))?.groups ?? {};
  const raised = RAISED.exec(right);
  const told = right.slice(0, raised?.index ?? right.length).trim();
  const who = readWho(left);
  const post = postOf(told, sign);
  if (who === undefined || post === undefined) return undefined;
  const place = (words: string, from: number): Span => {
    const at = text.indexOf(words, from);
    return shiftSpan([at, at + words.length], start);
  };
  const rank = raised?.groups?.["rank"];
  const behind = mark + left.length;
  return {
    post,
    name: place(who.name, mark),
    old: place(who.old, mark),
    ...(who.rank === undefined ? {} : { rank: place(who.rank, mark) }),
    ...(raised === null ? {} : { raised: rank === undefined ? "unsaid" : place(rank, behind) }),
    span: shiftSpan([mark, text.replace(/[。\s]{1,8}$/u, "").length], start),
  };
}

function postOf(told: string, sign: string): string | undefined {
  if (LEAVES.test(told)) return "退職";
  const bare = told.replace(/[へに]$/u, "");
  if (sign === "=" && bare === told) return undefined;
  const post = withoutAsides(squeeze(bare));
  return ENDS_AS_POST.test(post) ? post : undefined;
}

/** Name and post, in either order, with what only describes the person in brackets. */
function readWho(left: string): Who | undefined {
  const inside = [...left.matchAll(BRACKET)].map(({ groups }) => groups?.["inside"] ?? "");
  const whole = left.replaceAll(BRACKET, " ").trim();
  const posts = inside.filter((words) => isPost(words));
  if (posts.length > 1 || inside.some((words) => !isPost(words) && !isDescription(words))) return undefined;
  const first = RANK_BEFORE.exec(whole);
  const bare = whole.slice(first?.[0].length ?? 0);
  const rank = first?.groups?.["rank"] ?? RANK_OF_POST.exec(left)?.groups?.["rank"];
  const [post] = posts;
  const who = post === undefined ? partWho(bare) : isSureName(bare) ? { name: bare, old: post } : undefined;
  return who === undefined || rank === undefined || who.rank !== undefined ? who : { ...who, rank };
}

/** 氏名・旧職 or 旧職・氏名; a rank may stand before the post. */
function partWho(bare: string): Who | undefined {
  for (const { index } of bare.matchAll(/[・: ]/gu)) {
    const [before, behind] = [bare.slice(0, index).trim(), bare.slice(index + 1).trim()];
    const held = RANK_BEFORE.exec(behind);
    const old = behind.slice(held?.[0].length ?? 0);
    if (isSureName(before) && isPost(old))
      return { name: before, old, ...(held?.groups?.["rank"] && { rank: held.groups["rank"] }) };
    if (isSureName(behind) && isPost(before)) return { name: behind, old: before };
  }
  return undefined;
}

/** A rank in brackets tells what the post is worth, or what was held before. */
function isDescription(words: string): boolean {
  const rest = squeeze(words.trim().replace(RANK_BEFORE, ""));
  return IS_RANK.test(rest) || isAside(rest);
}

function isPost(words: string): boolean {
  const squeezed = squeeze(words);
  return (
    squeezed.length > 1 && ENDS_AS_POST.test(squeezed) && !IS_RANK.test(squeezed) && !/[、。]/u.test(squeezed)
  );
}

/** Of two halves only one ends as a post does; the other is a name where it is as short as names are. */
function isSureName(words: string): boolean {
  const name = squeeze(words.replace(/(?:氏|さん)$/u, ""));
  return (
    /^[一-龠々ァ-ヴーぁ-んﾞ]{2,8}$/u.test(name) &&
    isPersonName(words) &&
    (partKnownName(name) !== undefined || name.length < 6) &&
    !ENDS_AS_POST.test(name)
  );
}
