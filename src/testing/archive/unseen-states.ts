// Unseen states: one of each kind that an article has before it is public, for tests that nobody sees anything of it.

import type { ArticleState } from "../../terms/article.ts";

const AT = "2025-09-08T08:00:00.000Z";

export const UNSEEN_STATES: readonly ArticleState[] = [
  { kind: "draft" },
  { kind: "draft", returned: { at: AT, by: "佐藤", note: "人数を確かめてください" } },
  { kind: "review", since: AT, by: "鈴木" },
  { kind: "approved", since: AT, by: "佐藤" },
  {
    kind: "scheduled",
    dueAt: "2025-09-09T22:00:00.000Z",
    wallTime: "2025-09-10T07:00",
    zone: "Asia/Tokyo",
    by: "佐藤",
  },
];
