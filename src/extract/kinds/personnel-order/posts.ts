// Takes the words for one or more posts; gives the posts one by one, in the words of the text, without blanks.

import { withoutAsides } from "./asides.ts";

/** 兼 between two posts; (併) and (命) in a ministry's lists. */
const JOINTS = /^(?:\((?:兼|併|併任|兼任|命)\)|兼ねて|兼務?|併任)/u;
const LABEL =
  /^(?:(?:現職|前職|旧職|現|前|元)(?:[:・]|(?=[^一-龠]))|(?:前|元|現)(?=[一-龠ァ-ヴー]{3})(?![橋原田川島野沢町場地業線方衛期])|(?:[1-3一二三]等[陸海空][佐尉曹]|[陸海空]将補?)[、・])/u;
/** 前図書庁長官; 前橋 and 元町 are places. */
export const FORMER = /^[前元](?=[一-龠ァ-ヴー]{3})(?![橋原田川島野沢町場地業線方衛期])/u;
/** What may stand where an old post does, and is none. */
const NO_POST = /^(?:新規採用|新規|採用|新任|民間|公募|なし|-|同)$/u;

/**
 * The words for what a person is, without what only describes them: (2等海佐、会計課長), (52・会計課長), (前会計課長、58歳),
 * 会計課長(31期). Nothing is left where no post stands there: (58).
 */
export function bareWords(words: string): string {
  return withoutAsides(squeeze(words)).replace(LABEL, "").replace(RANK_BEHIND, "");
}

/** 東部隊幕僚長(陸将補): the rank is none of the post. */
const RANK_BEHIND = /(?<=.)[(](?:[陸海空]?将補?|[1-3一二三]等?[陸海空]?佐)[)]$/u;

/** Joints within brackets part no posts: 官房審議官(海外兼防災担当). */
export function splitPosts(words: string): readonly string[] {
  const squeezed = bareWords(words);
  const posts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < squeezed.length; at += 1) {
    const joint = depth === 0 && at > from ? JOINTS.exec(squeezed.slice(at, at + 5))?.[0] : undefined;
    if (joint !== undefined) {
      posts.push(squeezed.slice(from, at));
      from = at + joint.length;
      at = from - 1;
    } else if (squeezed[at] === "(") depth += 1;
    else if (squeezed[at] === ")") depth -= 1;
  }
  return [...posts, squeezed.slice(from)].filter((post) => post !== "" && !NO_POST.test(post));
}

export function squeeze(words: string): string {
  return words.replaceAll(/\s/gu, "");
}

/** How a post ends. */
export const POST_END =
  "(?:長|官|監|付|職|役|員|幹事|司令|総監|次長|担当|補佐|補|代理|主幹|主査|参与|顧問|管理者|総裁|理事|監事|検事|判事|主席|委員|教授|講師|局次長|大使|公使|領事|書記|隊|本部|勤務|幕僚|大夫|主管|嘱託)";
