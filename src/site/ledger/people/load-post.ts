// Load post: the key of a post in, its holders over time out, or, of a post that many hold, the newest moves to it and from it.

import type { Career } from "../../../ledger/careers/career.ts";
import { followPost, type PostHistory } from "../../../ledger/careers/posts/follow-post.ts";
import { readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import { isOfOne, postKey } from "../../../ledger/careers/rows/post-key.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import { type CareerBook, loadCareers } from "./load-careers.ts";

/** Of a post of one holder, decades; of one that many hold, what a page shows. */
const MOST_ROWS = 200;
const MOST_SHARED = 50;

export type LoadedPost =
  | { readonly kind: "of-one"; readonly history: PostHistory }
  | { readonly kind: "shared"; readonly name: string; readonly rows: readonly AppointmentRecord[] };

function printedPost(key: string, rows: readonly AppointmentRecord[]): string {
  const posts = rows.flatMap(({ value }) => [...value.to, ...value.from]);
  return posts.find((post) => postKey(post) === key) ?? key;
}

export async function loadPost(book: CareerBook, key: string): Promise<LoadedPost | undefined> {
  const { reads, shownOnly } = book;
  const found = await reads.listRecords({
    kind: "appointment",
    facet: { facet: "post", key },
    shownOnly,
    limit: isOfOne(key) ? MOST_ROWS : MOST_SHARED,
    order: "newest",
  });
  const rows = found.map(({ record }) => record);
  if (rows.length === 0) return undefined;
  if (!isOfOne(key)) return { kind: "shared", name: printedPost(key, rows), rows };
  const careers = new Map<string, Career>();
  const done = new Set<string>();
  for (const { value } of rows) {
    const [name] = readPrintedName(value.name).keys;
    if (name === undefined || done.has(name)) continue;
    done.add(name);
    for (const career of (await loadCareers(book, [name])).people) careers.set(career.id, career);
  }
  const history = followPost(key, [...careers.values()]);
  return history && { kind: "of-one", history };
}
