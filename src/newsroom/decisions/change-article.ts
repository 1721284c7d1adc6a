// The states of an article: takes an article and an editor's decision and gives the next revision, or why it cannot be.

import type { Article, ArticleDraft, ArticleState } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { findBodyMarkFault } from "../marks/find-body-mark-fault.ts";
import { embargoRefusal } from "../workflow/embargo-refusal.ts";
import { findStepFault } from "../workflow/steps.ts";
import { checkVerbatim } from "../verbatim/check-verbatim.ts";

export type Refusal = {
  readonly code:
    | "wrong-state"
    | "embargo"
    | "verbatim"
    | "marks"
    | "incomplete"
    | "too-long"
    | "time"
    | "reason-missing"
    | "time-past"
    | "time-far"
    | "wall-time-missing"
    | "wall-time-twice"
    | "zone-unknown"
    | "no-embargo"
    | "embargo-earlier"
    | "scheduled-before"
    | "nothing-new";
  /** A sentence in English without its full stop; `code` and `detail` tell a program enough to say it in any language. */
  readonly message: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** When, and the document behind the article, to which its official text is held. */
export type Decision = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  /** What the clock says where history is ahead of it: nothing is let out by a clock that was wrong once. `at` unless given. */
  readonly now?: string;
  readonly document?: SourceDocument;
  /** The document's official blocks by its reading, where known. */
  readonly official?: readonly number[];
};

export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

const refuse = (code: Refusal["code"], message: string): Result<never, Refusal> => failure({ code, message });

/** A time that goes forward, and the issuer's words as they were: what every change is held to. */
export function checkDecision(article: Article, { at, document, official }: Decision): Result<void, Refusal> {
  if (!INSTANT.test(at)) return refuse("time", `"${at}" is not an instant like 2025-09-08T07:30:00.000Z`);
  if (at < article.updatedAt) {
    return refuse("time", `Article ${article.id} was changed at ${article.updatedAt}, after ${at}`);
  }
  const fault = findBodyMarkFault(article.body);
  if (fault !== undefined) return refuse("marks", `Article ${article.id}: ${fault}`);
  const quotes = article.body.some(({ kind }) => kind === "official" || kind === "omission");
  if (!quotes) return success(undefined);
  if (document === undefined) {
    return refuse(
      "verbatim",
      `Article ${article.id} quotes an announcement: its document is needed to check it`,
    );
  }
  const verbatim = checkVerbatim(article, document, official);
  return verbatim.ok ? verbatim : refuse("verbatim", `Article ${article.id}: ${verbatim.error}`);
}

/** Whether it could stand before readers as it is: a headline, something to read, and the issuer's words as they were. */
export function checkReady(article: Article, decision: Decision): Result<void, Refusal> {
  const { id, headline, lead, body } = article;
  if (headline.text.trim() === "") return refuse("incomplete", `Article ${id} has no headline`);
  if (lead.text.trim() === "" && body.length === 0) return refuse("incomplete", `Article ${id} has no text`);
  return checkDecision(article, decision);
}

export function nextRevision(article: Article, at: string, state: ArticleState = article.state): Article {
  return { ...article, state, revision: article.revision + 1, updatedAt: at };
}

/** What readers have not seen yet becomes public; of what was scheduled it is kept when it was due. */
export function publishArticle(article: Article, decision: Decision): Result<Article, Refusal> {
  const { id, state, embargo } = article;
  const fault = findStepFault("publish", article);
  if (fault) return failure(fault);
  if (embargo !== undefined && (decision.now ?? decision.at) < embargo.until)
    return failure(embargoRefusal(id, embargo));
  const ready = checkReady(article, decision);
  if (!ready.ok) return ready;
  const due = state.kind === "scheduled" ? { dueAt: state.dueAt } : {};
  return success(nextRevision(article, decision.at, { kind: "published", publishedAt: decision.at, ...due }));
}

/** What an editor may change; what the issuer wrote and where it is from stay. */
export type Changes = Partial<
  Pick<ArticleDraft, "headline" | "lead" | "body" | "section" | "series" | "topics" | "about" | "warnings">
>;

/** The article with its changes as the next revision, in the state it has. */
export function reviseArticle(
  article: Article,
  changes: Changes,
  decision: Decision,
): Result<Article, Refusal> {
  if (article.state.kind === "withdrawn") {
    return refuse("wrong-state", `Article ${article.id} is withdrawn: it is kept as it was`);
  }
  const revised: Article = { ...article, ...changes };
  if (revised.headline.text.trim() === "") {
    return refuse("incomplete", `Article ${article.id} would have no headline`);
  }
  const checked = checkDecision(revised, decision);
  return checked.ok ? success(nextRevision(revised, decision.at)) : checked;
}

/** A published article is taken back; it is kept with the reason and its earlier revisions. */
export function withdrawArticle(
  article: Article,
  { at, reason }: { readonly at: string; readonly reason: string },
): Result<Article, Refusal> {
  if (article.state.kind !== "published") {
    return refuse(
      "wrong-state",
      `Article ${article.id} is ${article.state.kind}: only a published one is withdrawn`,
    );
  }
  if (reason.trim() === "") {
    return refuse("reason-missing", `Article ${article.id} is not withdrawn without a reason`);
  }
  if (!INSTANT.test(at) || at < article.updatedAt) {
    return refuse("time", `"${at}" is not an instant after the last change (${article.updatedAt})`);
  }
  const { publishedAt } = article.state;
  return success(nextRevision(article, at, { kind: "withdrawn", publishedAt, withdrawnAt: at, reason }));
}
