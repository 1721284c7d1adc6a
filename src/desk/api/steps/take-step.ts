// Take step: a call and a decision on an article → the article after it, saved; or the problem with which the call is answered.

import type { Decision, Refusal } from "../../../newsroom/decisions/change-article.ts";
import type { DeskDecision } from "../../../newsroom/workflow/submit-article.ts";
import { STEPS, type Step } from "../../../newsroom/workflow/steps.ts";
import type { Article } from "../../../terms/article.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { Result } from "../../../terms/result.ts";
import type { NotSaved } from "../articles/save-with-copy.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";

type StepCall = {
  readonly path: { readonly id: ArticleId };
  readonly body: { readonly revision?: number | undefined; readonly copy?: number | undefined };
  readonly who: SignedIn;
  readonly at: string;
  readonly deps: Pick<DeskDeps, "archive" | "saveWithCopy">;
};

type StepTaken = {
  readonly step: Step;
  readonly decide: (article: Article, decision: DeskDecision) => Result<Article, Refusal>;
  /** What makes the entry of the audit log understood, beside revision and state. */
  readonly detail?: (next: Article, before: Article) => Readonly<Record<string, JsonValue>>;
  /** See `DecisionToSave`. */
  readonly isAside?: boolean;
};

/** The document never changes: it is read before the decision, which then needs to wait for nothing. */
async function loadDocument(
  { archive }: StepCall["deps"],
  id: ArticleId,
): Promise<Pick<Decision, "document">> {
  const article = await archive.findArticle(id);
  const announcement =
    article?.provenance && (await archive.findAnnouncement(article.provenance.announcementId));
  return announcement ? { document: announcement.document } : {};
}

export async function takeStep(
  { path: { id }, body: { revision, copy }, who, at, deps }: StepCall,
  { step, decide, detail, isAside = false }: StepTaken,
): Promise<Article> {
  const { name } = who.account;
  const document = await loadDocument(deps, id);
  /** Two machines' clocks may differ by a little; history still goes forward. */
  const momentOf = ({ updatedAt }: Article): string => (at > updatedAt ? at : updatedAt);
  const saved = await deps.saveWithCopy({
    id,
    isAside,
    ...(revision !== undefined && { expected: revision }),
    ...(copy !== undefined && { expectedCopy: copy }),
    decide: (article) => decide(article, { at: momentOf(article), now: at, by: name, ...document }),
    audit: (next, before) => ({
      at: next.updatedAt,
      actor: who.actor,
      action: STEPS[step].action,
      article: id,
      detail: {
        revision: next.revision,
        from: before.state.kind,
        to: next.state.kind,
        ...detail?.(next, before),
      },
    }),
  });
  if (saved.ok) return saved.value;
  throw faultOfNotSaved(id, saved.error);
}

export function faultOfNotSaved(id: ArticleId, notSaved: NotSaved): DeskFault {
  if (notSaved.kind === "missing")
    return new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
  if (notSaved.kind === "refused") {
    const { code, message, detail } = notSaved.refusal;
    return new DeskFault({ name: "refused", code, detail: `${message}.`, ...(detail && { facts: detail }) });
  }
  const { current } = notSaved;
  return new DeskFault({
    name: "conflict",
    detail: `Article ${id}, or its working copy, was changed meanwhile: it is ${current.state.kind} now, in revision ${current.revision}.`,
    current: asJson(current),
  });
}

/** An article is kept as JSON. */
function asJson(article: Article): JsonValue {
  return JSON.parse(JSON.stringify(article)) as JsonValue;
}
