// Copy documents: the newest documents of the copies that are worked at, in memory; the store says which version is the newest.

import type { Node } from "prosemirror-model";
import type { CopyStore } from "../../newsroom/ports/copy-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { documentOf, takeSteps } from "./copy-document.ts";

type Kept = { readonly version: number; readonly document: Node };

export type CopyDocuments = {
  /** The document of a version, the newest one or nearly. */
  load(article: ArticleId, version: number): Promise<Node>;
  /** A version never has another document. */
  keep(article: ArticleId, version: number, document: Node): void;
};

export const MOST_DOCUMENTS = 200;
/** In ProseMirror's units: some ten bytes each. */
const MOST_SIGNS = 10_000_000;

export function createCopyDocuments(store: Pick<CopyStore, "findSnapshot" | "listCopySteps">): CopyDocuments {
  const kept = new Map<ArticleId, Kept>();
  let signs = 0;

  function drop(article: ArticleId): void {
    signs -= kept.get(article)?.document.nodeSize ?? 0;
    kept.delete(article);
  }

  function keep(article: ArticleId, version: number, document: Node): void {
    if ((kept.get(article)?.version ?? -1) > version) return;
    drop(article);
    kept.set(article, { version, document });
    signs += document.nodeSize;
    // The first are those that nobody has asked for in the longest time.
    for (const [oldest] of kept) {
      if (kept.size <= MOST_DOCUMENTS && signs <= MOST_SIGNS) break;
      drop(oldest);
    }
  }

  async function stepsBetween(article: ArticleId, after: number, version: number) {
    const steps = version === after ? [] : await store.listCopySteps(article, after, version - after);
    if (steps?.length === version - after) return steps;
    throw new Error(`Version ${version} of the working copy of article ${article} is not whole.`);
  }

  async function read(article: ArticleId, version: number): Promise<Node> {
    const known = kept.get(article);
    if (known && known.version <= version) {
      return takeSteps(known.document, await stepsBetween(article, known.version, version));
    }
    const snapshot = await store.findSnapshot(article);
    if (!snapshot) throw new Error(`The working copy of article ${article} has no snapshot.`);
    return documentOf(snapshot, await stepsBetween(article, snapshot.version, version));
  }

  return {
    keep,
    async load(article, version) {
      const known = kept.get(article);
      const document = known?.version === version ? known.document : await read(article, version);
      keep(article, version, document);
      return document;
    },
  };
}
