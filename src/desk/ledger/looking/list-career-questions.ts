// List career questions: a place among the newest rows of personnel orders in, what the desk is asked about the people and posts in them out.

import type { DecisionInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { careerQuestions } from "../../../ledger/careers/questions/career-questions.ts";
import type { CareerQuestion } from "../../../ledger/careers/questions/question.ts";
import { readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import { isOfOne, postKey } from "../../../ledger/careers/rows/post-key.ts";
import type { LedgerReads } from "../../../newsroom/ports/ledger-store.ts";
import { type CareerReads, loadCareers, openCareerBook } from "../../../site/ledger/people/load-careers.ts";
import { loadPost } from "../../../site/ledger/people/load-post.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";

export type AskedOfCareers = {
  readonly asked: readonly CareerQuestion[];
  /** Behind which rows were not looked at. */
  readonly next?: { readonly day: string; readonly id: LedgerId };
};

/** What is looked through for one page: the people and posts of so many rows. */
const LOOKED_THROUGH = 12;

type Reads = CareerReads & Pick<LedgerReads, "listDecisions">;

async function answersTo(
  reads: Reads,
  asked: readonly CareerQuestion[],
): Promise<readonly DecisionInForce["decision"][]> {
  const about = await Promise.all(asked.map(({ key }) => reads.listDecisions({ about: key })));
  return [...decisionsInForce(about.flat()).values()].map(({ decision }) => decision);
}

/** Of all rows, those too that readers do not see. `today`: `YYYY-MM-DD`. */
export async function listCareerQuestions(
  reads: Reads,
  today: string,
  before?: AskedOfCareers["next"],
): Promise<AskedOfCareers> {
  const found = await reads.listRecords({
    kind: "appointment",
    shownOnly: false,
    order: "newest",
    limit: LOOKED_THROUGH,
    ...(before && { before }),
  });
  const rows = found.map(({ record }) => record);
  const names = new Set(rows.flatMap(({ value }) => readPrintedName(value.name).keys.slice(0, 1)));
  const posts = new Set(
    rows.flatMap(({ value }) => [...value.from, ...value.to].map(postKey)).filter(isOfOne),
  );
  const own = new Set(rows.map(({ id }) => id));
  const asked: CareerQuestion[] = [];
  const book = openCareerBook(reads, false);
  for (const name of names) asked.push(...(await loadCareers(book, [name])).questions);
  for (const key of posts) {
    const post = await loadPost(book, key);
    if (post?.kind === "of-one") asked.push(...post.history.questions);
  }
  const newest = asked.filter(({ records }) => records.some((id) => own.has(id)));
  const last = rows.length === LOOKED_THROUGH ? rows.at(-1) : undefined;
  return {
    asked: careerQuestions(newest, await answersTo(reads, newest), today),
    ...(last && { next: { day: last.day, id: last.id } }),
  };
}
