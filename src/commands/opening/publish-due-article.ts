// Publish due article: scheduled articles whose time has come → before readers, each once, with an entry of the audit log that says when it was due.

import type { Worker } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { type DueOutcome, publishWhenDue } from "../../newsroom/workflow/publish-when-due.ts";
import type { Article } from "../../terms/article.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { parseArticleId } from "../../terms/ids.ts";

/** Somebody may save it between our reading and our writing; after so many times the work is tried again later. */
const MOST_TRIES = 5;

type Decided = Extract<DueOutcome, { readonly next: Article }>;

function auditOf(article: Article, decided: Decided): NewAuditEntry {
  const { state } = article;
  const due = state.kind === "scheduled" ? state : undefined;
  const { revision, updatedAt: at, id } = decided.next;
  return {
    at,
    actor: { kind: "rule", name: "schedule" },
    action: decided.kind === "publish" ? "article.published" : "article.unscheduled",
    article: id,
    detail: {
      revision,
      from: state.kind,
      to: decided.next.state.kind,
      ...(due && { dueAt: due.dueAt, wallTime: due.wallTime, zone: due.zone, scheduledBy: due.by }),
      ...(due && { lateMs: Date.parse(at) - Date.parse(due.dueAt) }),
      ...(decided.kind === "unschedule" && { code: decided.refusal.code, reason: decided.refusal.message }),
    },
  };
}

async function tryToPublish(
  archive: Archive,
  article: Article,
  now: number,
): Promise<"again" | { readonly dueAt?: number }> {
  const { provenance, updatedAt } = article;
  const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
  const time = new Date(now).toISOString();
  const outcome = publishWhenDue(article, {
    // Two machines' clocks may differ by a little; history still goes forward.
    at: time > updatedAt ? time : updatedAt,
    now: time,
    ...(announcement ? { document: announcement.document } : {}),
  });
  if (outcome.kind === "nothing") return {};
  if (outcome.kind === "wait") return { dueAt: Date.parse(outcome.dueAt) };
  const saved = await archive.saveArticle(outcome.next, auditOf(article, outcome));
  return saved === "saved" ? {} : "again";
}

/** Safe to be done twice or by two at once: of those who save the next revision, one does. */
export function createDuePublisher(archive: Archive): Worker {
  return {
    async perform({ key }, now) {
      const id = parseArticleId(key);
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const article = id === undefined ? undefined : await archive.findArticle(id);
        if (!article) return undefined;
        const done = await tryToPublish(archive, article, now());
        if (done !== "again") return done.dueAt;
      }
      throw new Error(
        `Article ${key} was changed by others ${MOST_TRIES} times while it was to be published.`,
      );
    },
  };
}
