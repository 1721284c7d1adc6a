// Desk article: a draft of ours with two official blocks and the document that they are from, for tests of decisions on articles.

import type { Article } from "../../terms/article.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import { makeFixture, official } from "../drafts/fixture.ts";

export const { document } = makeFixture([official("声明"), official("本文。")], [], {
  kind: "notice",
  title: "声明",
});

export const DRAFT: Article = {
  id: articleId(7),
  kind: "announcement",
  section: "defence",
  headline: { text: "声明を公表(9月8日)", grounds: [] },
  lead: { text: "見本省は公表した。", grounds: [] },
  body: [
    { kind: "official", block: 0, shape: "heading", text: "声明" },
    { kind: "official", block: 1, shape: "paragraph", text: "本文。" },
    { kind: "closing", text: "(以上)" },
  ],
  warnings: [],
  language: "ja",
  state: { kind: "draft" },
  revision: 1,
  createdAt: "2025-09-08T07:30:00.000Z",
  updatedAt: "2025-09-08T07:30:00.000Z",
  provenance: {
    announcementId: announcementId(3),
    issuer: "見本省",
    sha256: document.sha256,
    receivedAt: "2025-09-08T07:30:00.000Z",
  },
};
