// Ask about vacancies: the holders of a post that one person holds in, where it stood empty for months or had two holders out.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Tenure } from "../career.ts";
import type { CareerQuestion } from "../questions/question.ts";
import { writeDay } from "../questions/question-words.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { Holder } from "./follow-post.ts";

/** A post is handed over on a day or within weeks; longer is asked about. */
const LONGEST_VACANCY = 60;
const LONGEST_HANDOVER = 14;

/** Acting and concurrent holders fill a gap, and are no second holder. */
function isMain({ tenure }: Holder): boolean {
  return tenure.kind === "main";
}

const ids = (...found: readonly (LedgerId | undefined)[]): readonly LedgerId[] =>
  found.filter((id) => id !== undefined);

function covers({ since, until }: Tenure, from: string, to: string): boolean {
  return (since ?? "") < to && (until ?? "~") > from;
}

function askGap(key: string, before: Holder, after: Holder): CareerQuestion | undefined {
  const { until, left } = before.tenure;
  const { since, entered, post } = after.tenure;
  if (until === undefined || since === undefined || daysBetween(until, since) <= LONGEST_VACANCY)
    return undefined;
  return {
    key: `gap~${left}~${entered}`,
    kind: "gap",
    about: post.name,
    names: [...before.career.nameKeys, ...after.career.nameKeys],
    posts: [key],
    words: {
      ja: `${post.name}は${writeDay(until, "ja")}から${writeDay(since, "ja")}まで空席だったのですか。その間の発令が見つかりません(前任 ${before.career.name}、後任 ${after.career.name})。`,
      en: `Was the post of ${post.name} vacant from ${until} to ${since}? No order in between is known (before: ${before.career.name}; after: ${after.career.name}).`,
    },
    records: ids(left, entered),
    choices: [],
  };
}

function askOverlap(key: string, before: Holder, after: Holder): CareerQuestion | undefined {
  const { until, entered: first } = before.tenure;
  const { since, entered, post } = after.tenure;
  if (first === undefined || since === undefined) return undefined;
  if (until !== undefined && daysBetween(since, until) <= LONGEST_HANDOVER) return undefined;
  const names = [before.career.name, after.career.name];
  const left = until === undefined ? undefined : writeDay(until, "ja");
  return {
    key: `overlap~${first}~${entered}`,
    kind: "overlap",
    about: post.name,
    names: [...before.career.nameKeys, ...after.career.nameKeys],
    posts: [key],
    words: {
      ja: `${writeDay(since, "ja")}に${names[1]}が${post.name}になりましたが、${names[0]}${left === undefined ? "が離れた発令が見つかりません" : `が離れたのは${left}です`}。`,
      en: `${names[1]} became ${post.name} on ${since}, and ${until === undefined ? `no order is known by which ${names[0]} left` : `${names[0]} left only on ${until}`}.`,
    },
    records: ids(first, entered),
    choices: [],
  };
}

export function askAboutVacancies(key: string, holders: readonly Holder[]): readonly CareerQuestion[] {
  const mains = holders.filter((holder) => isMain(holder) && holder.tenure.since !== undefined);
  return mains.flatMap((after, at): readonly CareerQuestion[] => {
    const before = mains[at - 1];
    if (before === undefined || before.career === after.career) return [];
    const overlap = askOverlap(key, before, after);
    if (before.tenure.until === undefined || overlap) return overlap ? [overlap] : [];
    const from = before.tenure.until;
    const to = after.tenure.since ?? from;
    const isFilled = holders.some(
      (other) => other !== before && other !== after && covers(other.tenure, from, to),
    );
    return isFilled ? [] : [askGap(key, before, after)].filter((question) => question !== undefined);
  });
}
