// Take copy: a working copy and a decision on its article → the next revisions, and the copy that goes on from the last of them.

import { isDeepStrictEqual } from "node:util";
import type { Node } from "prosemirror-model";
import { toArticleParts } from "../../editing/document/to-article-parts.ts";
import { type ArticleParts, toDocument } from "../../editing/document/to-document.ts";
import { diffSteps } from "../../editing/steps/diff-steps.ts";
import type { Refusal } from "../../newsroom/decisions/change-article.ts";
import type { CopyChange, WholeCopy } from "../../newsroom/ports/copy-store.ts";
import type { Article } from "../../terms/article.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { CopyFields } from "../../terms/desk/copy-fields.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { documentOf } from "./copy-document.ts";
import { stepsOfRevision, takeOver } from "./take-over.ts";
import { tidyParts } from "./tidy-parts.ts";

export type Deciding = {
  readonly decide: (article: Article) => Result<Article, Refusal>;
  readonly audit: (next: Article, before: Article) => NewAuditEntry;
  /** The announcement's document, for official blocks that are shown again. */
  readonly source?: SourceDocument;
};

export type Taken =
  | { readonly kind: "taken"; readonly article: Article; readonly change: CopyChange }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** A block is shown again whose words only the announcement has. */
  | { readonly kind: "source-needed" };

const partsOf = ({ headline, lead, body }: ArticleParts): ArticleParts => ({ headline, lead, body });

/** Fields that the article is to have no more are taken off it. */
export function withFields(article: Article, fields: CopyFields): Article {
  const kept = Object.entries(article).filter(
    ([name]) => !(name in fields) || fields[name as keyof CopyFields] !== null,
  );
  const set = Object.entries(fields).filter(([, value]) => value !== null);
  // Both have the names and values of an article's fields.
  return { ...(Object.fromEntries(kept) as Article), ...(Object.fromEntries(set) as Partial<Article>) };
}

type Written = { readonly parts: ArticleParts; readonly isChanged: boolean };

/** The words of the copy, and whether they are others than the revision's. */
function wordsOf(document: Node, article: Article, source?: SourceDocument): Result<Written, string> {
  const stored = toDocument(article);
  if (document.eq(stored)) return success({ parts: partsOf(article), isChanged: false });
  const [now, before] = [toArticleParts(document, article, source), toArticleParts(stored, article, source)];
  if (!now.ok) return now;
  const parts = tidyParts(now.value);
  const isChanged = !before.ok || !isDeepStrictEqual(parts, tidyParts(before.value));
  return success({ parts: isChanged ? parts : partsOf(article), isChanged });
}

/** Who typed what becomes a revision now. */
function editorsOf({ steps, head }: WholeCopy): readonly string[] {
  const names = steps.filter(({ version }) => version > head.takenVersion).map(({ name }) => name);
  return [...new Set([...(head.editors ?? []), ...names])].filter((name) => name !== "");
}

function editedEntry(copy: WholeCopy, { at, actor }: NewAuditEntry, revision: number): NewAuditEntry {
  const { id: article } = copy.article;
  const fields = Object.keys(copy.head.fields);
  const detail = { revision, editors: editorsOf(copy), ...(fields.length > 0 && { fields }) };
  return { at, actor, action: "article.edited", article, detail };
}

const isSameWords = (a: Article, b: Article): boolean => isDeepStrictEqual(partsOf(a), partsOf(b));

/**
 * The decision is made on the article with the copy's words and fields. Where it brings words of its own (an older
 * revision put back), the copy's become a revision before it: nobody's are gone.
 */
export function takeCopy(copy: WholeCopy, { decide, audit, source }: Deciding): Taken {
  const { article: stored } = copy;
  const over = takeOver(copy, documentOf(copy.snapshot, copy.steps));
  const words = wordsOf(over.document, stored, source);
  if (!words.ok) {
    if (!source && stored.provenance) return { kind: "source-needed" };
    return {
      kind: "refused",
      refusal: { code: "verbatim", message: `Article ${stored.id}: ${words.error}` },
    };
  }
  const isChanged = words.value.isChanged || Object.keys(over.head.fields).length > 0;
  const article = withFields({ ...stored, ...words.value.parts }, over.head.fields);
  const decided = decide(article);
  if (!decided.ok) return { kind: "refused", refusal: decided.error };
  const kept: Article[] = [];
  let next = decided.value;
  if (isChanged && !isSameWords(next, article)) {
    kept.push({ ...article, revision: stored.revision + 1, updatedAt: next.updatedAt });
    const again = decide({ ...article, revision: stored.revision + 1 });
    if (!again.ok) return { kind: "refused", refusal: again.error };
    next = again.value;
  }
  const entry = audit(next, article);
  const edited = isChanged ? [editedEntry(copy, entry, stored.revision + 1)] : [];
  return {
    kind: "taken",
    article: next,
    change: goOn(copy, over, next, { revisions: [...kept, next], audit: [...edited, entry] }),
  };
}

/** The copy after its words were taken: its document leads to those of the last revision. */
function goOn(
  { head: { version } }: WholeCopy,
  over: ReturnType<typeof takeOver>,
  next: Article,
  saved: Required<Pick<CopyChange, "revisions" | "audit">>,
): CopyChange {
  const parts = toArticleParts(over.document, next);
  const isSame = parts.ok && isDeepStrictEqual(tidyParts(parts.value), partsOf(next));
  const own = isSame ? [] : stepsOfRevision(diffSteps(over.document, toDocument(next)), next);
  const steps = [...over.steps, ...own];
  return {
    ...saved,
    steps,
    head: {
      ...over.head,
      revision: next.revision,
      takenVersion: version + steps.length,
      fields: {},
      editors: [],
    },
  };
}

/** The copy alone becomes the next revision; undefined where it says nothing new. */
export function saveCopyAlone(
  copy: WholeCopy,
  entry: Pick<NewAuditEntry, "at" | "actor">,
  source?: SourceDocument,
): Taken | undefined {
  const { article: stored } = copy;
  const over = takeOver(copy, documentOf(copy.snapshot, copy.steps));
  const words = wordsOf(over.document, stored, source);
  if (words.ok && !words.value.isChanged && Object.keys(over.head.fields).length === 0) return undefined;
  const decide = (article: Article): Result<Article, Refusal> =>
    article.headline.text.trim() === ""
      ? failure({ code: "incomplete", message: `Article ${article.id} has no headline` })
      : success({ ...article, revision: stored.revision + 1, updatedAt: entry.at });
  const taken = takeCopy(copy, {
    decide,
    audit: (next) => editedEntry(copy, { ...entry, action: "article.edited" }, next.revision),
    ...(source && { source }),
  });
  if (taken.kind !== "taken") return taken;
  // Here the edit is the decision: one entry tells of it.
  return { ...taken, change: { ...taken.change, audit: taken.change.audit?.slice(-1) ?? [] } };
}
