// Dates a moved article: its piece's times in, whether and since when readers see it here, and the fingerprint of all of it.

import { createHash } from "node:crypto";
import type { ImportedArticle } from "../../newsroom/ports/import-store.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import type { Note, Piece } from "../piece.ts";

/** Public now only if it was public there, at a time that has come; else a draft. */
export function dateArticle(piece: Piece, draft: ArticleDraft, now: string, notes: Note[]): ImportedArticle {
  const { publishedAt, updatedAt } = piece;
  if (piece.isPublic && publishedAt === undefined) notes.push({ code: "date-missing", about: "" });
  if (piece.isPublic && publishedAt !== undefined && publishedAt > now)
    notes.push({ code: "date-ahead", about: publishedAt });
  const isShown = piece.isPublic && publishedAt !== undefined && publishedAt <= now;
  const createdAt = [publishedAt, updatedAt].find((at) => at !== undefined && at <= now) ?? now;
  const isLater = updatedAt !== undefined && updatedAt > createdAt && updatedAt <= now;
  // Not of `createdAt`: where no time is told it is that of the import, and the same piece is the same tomorrow.
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([draft, isShown, publishedAt, updatedAt]))
    .digest("hex");
  return {
    key: piece.key,
    fingerprint,
    draft,
    createdAt,
    updatedAt: isLater ? updatedAt : createdAt,
    ...(isShown ? { publishedAt } : {}),
  };
}
