// Ask about surnames: the holders of a post in, where one entered and another of the same given name left out; a surname may have changed.

import { partKnownName } from "../../../japanese/names/surnames.ts";
import { nameKey } from "../rows/name-keys.ts";
import type { CareerQuestion } from "../questions/question.ts";
import { chooseAmong, describeRow, printedName } from "../questions/question-words.ts";
import { mayFollow } from "../joining/plausible.ts";
import type { OrderRow } from "../rows/order-row.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { Holder } from "./follow-post.ts";

const LONGEST_TENURE = 6 * 365.25;

function givenOf(name: string): string {
  return nameKey(partKnownName(name)?.given ?? [...name].slice(-2).join(""));
}

function sharesGiven(a: string, b: string): boolean {
  const [one, two] = [givenOf(a), givenOf(b)];
  return one.length > 1 && one === two && nameKey(a) !== nameKey(b);
}

/** As if both had one name: rank, service and years have to fit. */
function mayBeOne(before: OrderRow, after: OrderRow): boolean {
  const { grade } = before.rank;
  const later = after.rank.grade;
  return mayFollow(
    {
      last: before.date,
      nameKeys: ["?"],
      ...(before.rank.service && { service: before.rank.service }),
      ...(grade !== undefined && { grade }),
    },
    {
      date: after.date,
      nameKeys: ["?"],
      ...(after.rank.service && { service: after.rank.service }),
      ...(later !== undefined && { grade: [later, later] as const }),
    },
  );
}

function askChange(key: string, before: Holder, after: Holder): CareerQuestion | undefined {
  const { entered, since, until } = before.tenure;
  const { left } = after.tenure;
  const end = after.tenure.until;
  if (until !== undefined || since === undefined || after.tenure.since !== undefined || end === undefined)
    return undefined;
  if (since >= end || daysBetween(since, end) > LONGEST_TENURE) return undefined;
  if (!sharesGiven(before.career.name, after.career.name)) return undefined;
  const came = before.career.rows.find(({ row }) => row.record.id === entered)?.row;
  const went = after.career.rows.find(({ row }) => row.record.id === left)?.row;
  if (came === undefined || went === undefined) return undefined;
  if (!mayBeOne(came, went)) return undefined;
  return {
    key: `same-name~${went.record.id}~${came.record.id}`,
    kind: "same-name",
    about: printedName(went),
    names: [...before.career.nameKeys, ...after.career.nameKeys],
    posts: [key],
    words: {
      ja: `${describeRow(went, "ja")}は、姓の変わった${describeRow(came, "ja")}ですか。`,
      en: `Is ${describeRow(went, "en")} ${describeRow(came, "en")} under a new surname?`,
    },
    records: [went.record.id, came.record.id],
    choices: chooseAmong(went, [came]),
  };
}

export function askAboutSurnames(key: string, holders: readonly Holder[]): readonly CareerQuestion[] {
  return holders.flatMap((before) => holders.flatMap((after) => askChange(key, before, after) ?? []));
}
