// Build register: kept rows of any names in, all people and posts with what is to be asked out, as the store's queries would bring them together.

import type { Career } from "../../ledger/careers/career.ts";
import { buildCareers } from "../../ledger/careers/build-careers.ts";
import { followPost, type PostHistory } from "../../ledger/careers/posts/follow-post.ts";
import type { CareerQuestion } from "../../ledger/careers/questions/question.ts";
import { postKey } from "../../ledger/careers/rows/post-key.ts";
import { readPrintedName } from "../../ledger/careers/rows/name-keys.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../terms/ledger/decision.ts";

export type Register = {
  readonly people: readonly Career[];
  readonly posts: readonly PostHistory[];
  readonly questions: readonly CareerQuestion[];
};

/** Names that belong together, because a row prints a former one. */
function groupByName(records: readonly AppointmentRecord[]): readonly (readonly AppointmentRecord[])[] {
  const rootOf = new Map<string, string>();
  const root = (key: string): string => {
    const above = rootOf.get(key);
    return above === undefined || above === key ? key : root(above);
  };
  const keyed = records.map((record) => ({ record, keys: readPrintedName(record.value.name).keys }));
  for (const { keys } of keyed) {
    const [first = "", ...former] = keys;
    for (const key of former) if (root(key) !== root(first)) rootOf.set(root(key), root(first));
  }
  const groups = Map.groupBy(keyed, ({ keys }) => root(keys[0] ?? ""));
  return [...groups.values()].map((group) => group.map(({ record }) => record));
}

function decisionsByRecord(decided: readonly Decided[]): ReadonlyMap<string, readonly Decided[]> {
  const found = new Map<string, Decided[]>();
  for (const decision of decided)
    for (const id of "appointments" in decision ? decision.appointments : [])
      found.set(id, [...(found.get(id) ?? []), decision]);
  return found;
}

/** One move, whoever's it is. */
function moveKey({ at, value }: AppointmentRecord): string {
  return [at, ...value.from.map(postKey), ">", ...value.to.map(postKey)].join(" ");
}

export function buildRegister(
  records: readonly AppointmentRecord[],
  decided: readonly Decided[] = [],
): Register {
  const decisions = decisionsByRecord(decided);
  const moves = Map.groupBy(records, moveKey);
  const isCorrected = (record: AppointmentRecord): boolean =>
    moves.get(moveKey(record))?.some(({ value }) => value.note === "correction") ?? false;
  const built = groupByName(records).map((group) => {
    const own = new Set(group);
    const beside = group.filter(isCorrected).flatMap((record) => moves.get(moveKey(record)) ?? []);
    const about = group.flatMap(({ id }) => decisions.get(id) ?? []);
    return buildCareers({
      records: group,
      beside: beside.filter((record) => !own.has(record)),
      decided: [...new Set(about)].toSorted((a, b) => decided.indexOf(a) - decided.indexOf(b)),
    });
  });
  const people = built.flatMap((careers) => careers.people);
  const holders = new Map<string, Set<Career>>();
  for (const career of people)
    for (const { post } of career.tenures) {
      const known = holders.get(post.key) ?? new Set();
      holders.set(post.key, known.add(career));
    }
  const posts = [...holders].flatMap(([key, careers]) => followPost(key, [...careers]) ?? []);
  return {
    people,
    posts,
    questions: [
      ...built.flatMap(({ questions }) => questions),
      ...posts.flatMap(({ questions }) => questions),
    ],
  };
}
