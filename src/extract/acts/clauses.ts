// Takes a sentence and its closing verbs; gives its clauses: who, what, and which act closes each.

import type { ActName } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { ClosingVerb } from "./closing-verbs.ts";
import type { Topic } from "./topics.ts";

/** Positions count from the sentence's start. */
export type Clause = {
  readonly act: ActName;
  readonly span: Span;
  readonly matter: Span;
  readonly topic?: Topic;
};

/** Words that only tie a clause to the one before. */
const TIES =
  /^(?:[\s、,・]|\((?=[^()]*$)|[-*•○●]\s|\(?\d{1,2}[.)、]\s*|\d{1,2}\s+|(?:また|それでは|まず(?:は)?|続いて|次に|さらに|更に|このため(?:にも)?|そのため(?:にも)?|(?:これ|それ)に対し(?:て)?|冒頭|最後に|具体的には|なお|加えて|その上で|そして|特に|併せて|あわせて|同時に|この(?:関連|中|ほか)で|その(?:際|中で|ほか)|と?ともに|と(?:共|同時)に|上で|うえで|ほか|一方(?:で)?|ところ|のに対し(?:て)?|旨)[、,]?(?!の))*/u;

/** What a tie in letters of kana or kanji begins with. */
const TIE_BEGINS: ReadonlySet<string> = new Set("\ufeff・まそ続次さ更こ冒最具な加特併あ同と上うほ一の旨");

/** Said of nothing (大臣から、歓迎の意が表された) they are of what was said before: the feeling is the matter. */
const FELT: ReadonlySet<ActName> = new Set<ActName>(["expressed", "welcomed", "concerned", "supported"]);

/** お詫びして訂正します, 心から祝福します: of what the sentence before told. */
const SAID_ALONE: ReadonlySet<ActName> = new Set<ActName>(["expressed", "apologised"]);

const SHORTEST_MATTER = 6;

/** 旨述べた */
const SAYS = /^旨/u;

/** `isOwn`: true of a topic that is a party of the text; it counts before others in its clause. */
export function cutClauses(
  sentence: string,
  verbs: readonly ClosingVerb[],
  topics: readonly Topic[],
  isOwn: (topic: Topic) => boolean,
): readonly Clause[] {
  let from = 0;
  let topic: Topic | undefined;
  let next = 0;
  const clauses = verbs.map((verb): Clause => {
    const start = skipTies(sentence, from, verb.start);
    while ((topics[next]?.start ?? from) < from) next += 1;
    const inside = topicsUntil(topics, next, verb.start);
    const named = inside.find(isOwn) ?? inside[0];
    // 早見大臣から…とともに、日本は…である旨述べた: of whom the words are is not who says them.
    const isSaid =
      topic?.isSource === true && named?.isSource !== true && SAYS.test(sentence.slice(verb.start, verb.end));
    const own = isSaid ? undefined : named;
    topic = own ?? topic;
    const matterStart = skipTies(sentence, own === undefined ? start : own.end, verb.start);
    // …は脅威であり、政府として抗議する: who does it stands between the matter and the verb.
    const isBetween = own !== undefined && matterStart >= verb.start && own.start - start > SHORTEST_MATTER;
    const isAlone = own === undefined ? from === 0 && SAID_ALONE.has(verb.act) : FELT.has(verb.act);
    from = verb.end;
    return {
      act: verb.act,
      span: [start, verb.end],
      matter:
        isAlone && matterStart >= verb.start
          ? [verb.start, verb.end]
          : isBetween && !FELT.has(verb.act)
            ? [start, trimEnd(sentence, start, own.start)]
            : [matterStart, trimEnd(sentence, matterStart, verb.start)],
      ...(topic === undefined ? {} : { topic }),
    };
  });
  return withSharedMatter(clauses, sentence);
}

/** Topics stand in text order: of a sentence with thousands of clauses each looks at its own alone. */
function topicsUntil(topics: readonly Topic[], first: number, end: number): readonly Topic[] {
  let behind = first;
  while (behind < topics.length && (topics[behind]?.end ?? end + 1) <= end) behind += 1;
  return topics.slice(first, behind);
}

/** 市に抗議をし、強く非難した: a verb with no matter of its own closes that of the clause before; the same act is one. */
function withSharedMatter(clauses: readonly Clause[], sentence: string): readonly Clause[] {
  const shared: Clause[] = [];
  for (const clause of clauses) {
    const before = shared.at(-1);
    const isThis = sentence.slice(...clause.matter) === "これ";
    if (isThis && before !== undefined) {
      // 進捗を評価し、これを歓迎した is one act.
      if (before.act === "noted" && before.topic === clause.topic) shared.pop();
      shared.push({ ...clause, matter: before.matter });
      continue;
    }
    const isBare = clause.matter[0] >= clause.matter[1];
    if (before === undefined || !isBare || clause.topic !== before.topic) shared.push(clause);
    // 閣議決定されましたので、お知らせします: telling it is no act beside it.
    else if (clause.act === "announced" && sentence.startsWith("ので", before.span[1] - 2))
      shared[shared.length - 1] = { ...before, span: [before.span[0], clause.span[1]] };
    else if (before.act === clause.act)
      shared[shared.length - 1] = { ...before, span: [before.span[0], clause.span[1]] };
    else shared.push({ ...clause, matter: before.matter });
  }
  return shared;
}

function skipTies(sentence: string, from: number, end: number): number {
  const first = sentence.charAt(from);
  if (first >= "ぁ" && !TIE_BEGINS.has(first)) return from;
  const tie = TIES.exec(sentence.slice(from, end))?.[0].length ?? 0;
  return from + tie;
}

function trimEnd(sentence: string, start: number, end: number): number {
  if (start >= end || !/[\s、,]/u.test(sentence.charAt(end - 1))) return Math.max(start, end);
  // A hard-wrapped line may part the verb from its を. A run is tried from its first unit alone.
  return start + sentence.slice(start, end).replace(/(?:を\s+|(?<![\s、,])[\s、,]+)$/u, "").length;
}
