// Change a working copy: an article's number and its words as they shall be → steps of its copy, with an entry of the audit log; what readers see stays.

import { randomUUID } from "node:crypto";
import type { ArticleParts } from "../../../editing/document/to-document.ts";
import { toDocument } from "../../../editing/document/to-document.ts";
import { diffSteps } from "../../../editing/steps/diff-steps.ts";
import type { AuditAction } from "../../../terms/desk/audit-entry.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import { documentOf } from "../../copies/copy-document.ts";
import { writeInOpen } from "../copies/reopen-approved.ts";
import { mayNow } from "../door/may-now.ts";
import { missingArticle } from "../articles/missing-article.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";

export type CopyWords = {
  readonly who: SignedIn;
  readonly at: string;
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, JsonValue>>;
  /** The article's words as its copy has them now, and as they shall be. */
  readonly before: ArticleParts;
  readonly after: ArticleParts;
};

/** As if whoever is signed in had typed it, in a window of their own; words that somebody changed meanwhile are a conflict. */
export async function changeCopy(
  { copies, archive, saveWithCopy }: Pick<DeskDeps, "copies" | "archive" | "saveWithCopy">,
  id: ArticleId,
  { who, at, action, detail, before, after }: CopyWords,
): Promise<void> {
  const opened = await copies.open(id);
  if (!opened) throw missingArticle(id);
  const version = opened.snapshot.version + opened.steps.length;
  const document = documentOf(opened.snapshot, opened.steps);
  const conflict = new DeskFault({
    name: "conflict",
    detail: `The words of article ${id} were changed meanwhile.`,
    current: { version },
  });
  if (!document.eq(toDocument(before))) throw conflict;
  const steps = diffSteps(document, toDocument(after)).map((step): unknown => step.toJSON());
  if (steps.length === 0) return;
  const client = `desk-${randomUUID()}`;
  const sender = { account: who.account, at, mayApprove: mayNow(who, "approve") };
  const sent = await writeInOpen(id, { who, at, deps: { archive, saveWithCopy } }, () =>
    copies.send({ article: id, version, client, first: 0, steps }, sender),
  );
  if (sent.kind === "refused")
    throw new DeskFault({ name: "refused", code: "wrong-state", detail: sent.reason });
  if (sent.kind !== "kept") throw conflict;
  await archive.saveAuditEntry({ at, actor: who.actor, action, article: id, detail });
}
