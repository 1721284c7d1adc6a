// Takes the words before 後任 and what was told before; gives the post that the successor takes up.

import { isKnownSurname, partKnownName } from "../../../../japanese/names/surnames.ts";
import { POST_END } from "../posts.ts";

import { beginsAsPost } from "../../../../japanese/names/post-starts.ts";
import { BARE_HEAD } from "./post-words.ts";

export type Replaced = {
  /** Who was named before, with their posts. */
  readonly known: readonly { readonly name: string; readonly office?: string }[];
  /** Whole names that the text gives. */
  readonly names?: readonly string[];
  /** The post that the sentence says changes hands: 国土交通審議官は2人が交代し. */
  readonly topic?: string;
  /** The post of the one who leaves, in the same sentence. */
  readonly last?: string;
  /** The posts of those who leave, told just before. */
  readonly left?: readonly string[];
  /** The post of the one who stays, where the sentence names others beside. */
  readonly beside?: string;
};

const TOPIC = new RegExp(
  `^\\s*(?<post>[^、。はもが]{2,40}?${POST_END}(?:[(][^()]{1,20}[)])?)[はも][^。、]{0,12}交代`,
  "u",
);
const ENDS_AS_POST = new RegExp(`${POST_END}$`, "u");

export function findTopicPost(sentence: string): string | undefined {
  return TOPIC.exec(sentence)?.groups?.["post"];
}

export function findReplacedPost(
  of: string,
  { known, names = [], topic, last }: Replaced,
): string | undefined {
  if (of === "") return last ?? topic;
  // 早見健官房長の後任: behind a name that the text gives elsewhere stands the post.
  const whole = names.find((one) => of.startsWith(one) && of.length > one.length);
  if (whole !== undefined && ENDS_AS_POST.test(of)) return postBehind(of, whole.length);
  const name = of.replace(/(?:両)?氏$/u, "");
  const person = known.find(
    ({ name: full }) =>
      full === name || (full.startsWith(name) && (name.length > 1 || partKnownName(full)?.surname === name)),
  );
  if (person?.office !== undefined) return person.office;
  // 吉田大臣官房長: the surname of somebody named before, and the post in full or in short.
  const titled = known.find(
    ({ name: full, office }) =>
      office !== undefined && ENDS_AS_POST.test(of) && of.startsWith(full.slice(0, 2)),
  );
  if (titled?.office !== undefined) return titled.office;
  if (!ENDS_AS_POST.test(of)) return topic;
  const former = postOfFormer(of);
  if (former !== undefined) return former;
  return beginsWithSurname(of) ? postBehindName(of) : of;
}

const FORMER_HOLDER = /^[一-龠々]{2,6}[前元](?<post>[^前元].{2,40})$/u;

/** 早見宣寿前図書庁長官: behind whoever it is stands the post that was left. */
function postOfFormer(of: string): string | undefined {
  const post = FORMER_HOLDER.exec(of)?.groups?.["post"];
  return post === undefined || !beginsAsPost(post) || beginsAsPost(of) ? undefined : post;
}

const NAME_LENGTHS = [4, 3, 5, 2];

/** 森下実図書庁長官: a name that only the tables know; of a surname alone no more is told. */
function postBehindName(of: string): string | undefined {
  const length = NAME_LENGTHS.find(
    (size) => partKnownName(of.slice(0, size)) !== undefined && beginsAsPost(of.slice(size)),
  );
  return length === undefined || beginsAsPost(of) ? undefined : of.slice(length);
}

/** What was taken for the name may end a character or two before it does. */
function postBehind(of: string, from: number): string {
  const starts = [0, 1, 2].map((more) => of.slice(from + more).replace(/^・/u, ""));
  return starts.find((post) => BARE_HEAD.test(post) || beginsAsPost(post)) ?? starts[0] ?? of;
}

/** 陸幕長の後任 names the post itself; 吉田長官の後任 somebody of whom no more is told. */
function beginsWithSurname(of: string): boolean {
  return [1, 2, 3, 4].some((length) => length < of.length && isKnownSurname(of.slice(0, length)));
}
