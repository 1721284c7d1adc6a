// Change a draft: an article and changes of its words → its next revision, or steps of its working copy where readers see it; what they see is never changed in passing.

import type { Changes, Refusal } from "../../../newsroom/decisions/change-article.ts";
import { reviseArticle } from "../../../newsroom/decisions/change-article.ts";
import type { Article } from "../../../terms/article.ts";
import type { AuditAction } from "../../../terms/desk/audit-entry.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import { failure, success } from "../../../terms/result.ts";
import type { Result } from "../../../terms/result.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";
import { changeCopy } from "./change-copy.ts";
import type { Judgeable } from "./load-judgeable.ts";

export type DraftChange = {
  readonly who: SignedIn;
  readonly at: string;
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, JsonValue>>;
  /** With the article as it is when it is changed; undefined where there is nothing to change any more. */
  readonly change: (article: Article) => Changes & { readonly announcementKind?: AnnouncementKind };
};

/** Somebody has approved what the article says, or readers see it: it is changed by who looks at it, and not in passing. */
export function isInWork({ state }: Pick<Article, "state">): boolean {
  return state.kind === "draft" || state.kind === "review";
}

const refuse = (message: string): Result<never, Refusal> => failure({ code: "wrong-state", message });

export async function changeDraft(
  deps: DeskDeps,
  { article: present, announcement }: Judgeable,
  { who, at, action, detail, change }: DraftChange,
): Promise<void> {
  const { id } = present;
  // What is approved or before readers is changed where editors work, and goes out by a decision of theirs.
  if (!isInWork(present)) {
    const after = { ...present, ...change(present) };
    await changeCopy(deps, id, { who, at, action, detail, before: present, after });
    return;
  }
  const document = announcement ? { document: announcement.document } : {};
  const saved = await deps.saveWithCopy({
    id,
    decide: (article) => {
      if (!isInWork(article)) return refuse(`Article ${id} is ${article.state.kind} by now`);
      const { announcementKind, ...changes } = change(article);
      const moment = at > article.updatedAt ? at : article.updatedAt;
      const revised = reviseArticle(article, changes, { at: moment, ...document });
      return revised.ok && announcementKind ? success({ ...revised.value, announcementKind }) : revised;
    },
    audit: ({ updatedAt, revision }) => ({
      at: updatedAt,
      actor: who.actor,
      action,
      article: id,
      detail: { revision, ...detail },
    }),
  });
  if (saved.ok) return;
  const { error } = saved;
  if (error.kind === "missing")
    throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
  if (error.kind === "refused")
    throw new DeskFault({ name: "refused", code: error.refusal.code, detail: `${error.refusal.message}.` });
  throw new DeskFault({
    name: "conflict",
    detail: `Article ${id} was changed meanwhile: it is in revision ${error.current.revision} now.`,
    current: { revision: error.current.revision },
  });
}
