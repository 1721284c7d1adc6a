// Specimens: small sources, documents and drafts for tests of the store.

import { createHash } from "node:crypto";
import type { NewAnnouncement, NewArticle } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { ArticleDraft, Provenance } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";

export const RECEIVED_AT = "2025-09-08T08:00:00.000Z";

export const MINISTRY: Source = {
  id: sourceId("mod"),
  name: "報道資料",
  issuer: "防衛省",
  section: "japan",
  autoPublish: true,
};

export function makeDocument(text: string, more: Partial<SourceDocument> = {}): SourceDocument {
  const bytes = more.bytes ?? new TextEncoder().encode(text);
  return {
    format: "text",
    charset: "utf-8",
    text,
    blocks: [{ shape: "paragraph", span: [0, text.length] }],
    rubies: [],
    sourceMap: [{ text: [0, text.length], source: [0, text.length] }],
    warnings: [],
    ...more,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

export function makeAnnouncement(text: string, more: Partial<SourceDocument> = {}): NewAnnouncement {
  return { sourceId: MINISTRY.id, document: makeDocument(text, more), receivedAt: RECEIVED_AT };
}

export function makeDraft(more: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    kind: "announcement",
    section: "japan",
    headline: { text: "防衛相会談を開催(9月8日)", grounds: [] },
    lead: { text: "防衛省は以下のように公表した。", grounds: [] },
    body: [{ kind: "closing", text: "(以上)" }],
    warnings: [],
    language: "ja",
    ...more,
  };
}

export function makeArticle(more: Partial<NewArticle> = {}): NewArticle {
  return { draft: makeDraft(), createdAt: RECEIVED_AT, ...more };
}

export function makeProvenance({ id, document, receivedAt }: Announcement): Provenance {
  return { announcementId: id, issuer: MINISTRY.issuer, sha256: document.sha256, receivedAt };
}
