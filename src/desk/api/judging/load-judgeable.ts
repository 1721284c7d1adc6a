// Load what is judged: an article's number → the article as it is now, the announcement behind it and all that was judged of it, or the problem.

import type { Announcement } from "../../../terms/announcement.ts";
import type { Article } from "../../../terms/article.ts";
import type { Judgement } from "../../../terms/desk/judgement.ts";
import type { SourceDocument } from "../../../terms/document.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import { findPresent } from "../../copies/find-present.ts";
import { missingArticle } from "../articles/missing-article.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { JudgeableAnnouncement, JudgingAnswer, JudgingQuestion } from "./judging-desk.ts";

export type Judgeable = {
  /** With what editors have done in its working copy. */
  readonly article: Article;
  /** Absent of a piece of the desk's own. */
  readonly announcement?: Announcement;
  /** The latest of each fact. */
  readonly judgements: readonly Judgement[];
  /** As the rooms that read it take it; absent where it is too long to be read while somebody waits. */
  readonly asked?: JudgeableAnnouncement;
};

/** In UTF-16 code units: to read and draft so much takes some ten seconds. */
const MOST_READ = 800_000;

export async function loadJudgeable(
  { archive, copies }: Pick<DeskDeps, "archive" | "copies">,
  id: ArticleId,
): Promise<Judgeable> {
  let announcement: Announcement | undefined;
  const load = async ({ provenance }: Article): Promise<SourceDocument | undefined> => {
    announcement ??= provenance && (await archive.findAnnouncement(provenance.announcementId));
    return announcement?.document;
  };
  const article = await findPresent({ archive, copies }, id, load);
  if (!article) throw missingArticle(id);
  await load(article);
  if (!announcement) return { article, judgements: [] };
  const [judgements, source] = await Promise.all([
    archive.listJudgements(announcement.id),
    archive.findSource(announcement.sourceId),
  ]);
  if (announcement.document.text.length > MOST_READ) return { article, announcement, judgements };
  // What reading goes by is the text: the bytes stay here.
  const document = { ...announcement.document, bytes: new Uint8Array() };
  return { article, announcement, judgements, asked: { document, judgements, ...(source && { source }) } };
}

type AnswerTo<Kind extends JudgingQuestion["kind"]> = Extract<JudgingAnswer, { readonly kind: Kind }>;

/** A rule of the newsroom that forbids it, or a mistake in the house's files, is the problem of the call. */
export async function askJudging<Kind extends JudgingQuestion["kind"]>(
  { judging }: Pick<DeskDeps, "judging">,
  question: Extract<JudgingQuestion, { readonly kind: Kind }>,
): Promise<AnswerTo<Kind>> {
  const answer = await judging.ask(question);
  if (answer.kind === "fault")
    throw new DeskFault({ name: "refused", code: answer.fault.code, detail: answer.fault.message });
  if (answer.kind === "no-house")
    throw new DeskFault({ name: "refused", code: "house", detail: `Nothing can be read: ${answer.reason}` });
  if (answer.kind === question.kind) return answer as AnswerTo<Kind>;
  throw new Error(`Asked to ${question.kind}, the judging thread answered ${answer.kind}.`);
}
