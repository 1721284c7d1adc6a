// The whole journey on one screen: received bytes → document → reading → draft → proof → article in the archive.

import { findAbout } from "./draft/about/find-about.ts";
import { knownPeople } from "./draft/authority/known-people.ts";
import { draftArticle } from "./draft/draft-article.ts";
import type { House } from "./house.ts";
import type { IntakeError, Received } from "./intake/receive.ts";
import type { Archive, IntakeOutcome } from "./newsroom/ports/archive.ts";
import { findOutdated } from "./newsroom/workflow/find-outdated.ts";
import { findStatedEmbargo } from "./newsroom/workflow/find-stated-embargo.ts";
import { checkVerbatim, officialBlocks } from "./newsroom/verbatim/check-verbatim.ts";
import { shouldPublish } from "./newsroom/decisions/should-publish.ts";
import { proofArticle } from "./proof/proof-article.ts";
import { readReceived, readStored } from "./read-received.ts";
import type { ReadDocument } from "./read-received.ts";
import type { Actor, NewAuditEntry } from "./terms/desk/audit-entry.ts";
import type { Announcement } from "./terms/announcement.ts";
import type { Article, ArticleDraft, Provenance } from "./terms/article.ts";
import type { SourceDocument, Warning } from "./terms/document.ts";
import type { Reading } from "./terms/reading.ts";
import { success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";
import type { Source } from "./terms/source.ts";
import type { Term } from "./terms/term.ts";

/** What is worked out of a document alone, wherever there is time for it. */
export type Drafted = ReadDocument & { readonly draft: ArticleDraft };

export type Newsroom = { readonly archive: Archive; readonly house: House };

/** What became of one received document. */
export type TakenIn = {
  readonly outcome: IntakeOutcome["outcome"];
  readonly announcement: Announcement;
  readonly article: Article;
};

/** The draft, held to the verbatim law and proof-read. A draft that breaks it is a bug, so it throws. */
export function draftFrom({ document, reading }: ReadDocument, house: House, source?: Source): ArticleDraft {
  const input = { document, reading, ...house, ...(source ? { source } : {}) };
  const draft = draftArticle(input);
  const verbatim = checkVerbatim(draft, document, officialBlocks(document, reading));
  if (!verbatim.ok)
    throw new Error(`The draft of ${document.sha256} breaks the verbatim law: ${verbatim.error}`);
  // Drafting knows better than its text which readings are missing, and has said so.
  const slips = proofArticle(draft).filter(({ code }) => code !== "style-reading");
  const warnings = [...findEmbargoWarning(document, reading), ...draft.warnings, ...slips];
  return { ...draft, about: findAbout(input, draft), warnings };
}

/** No rule publishes what asks to be held back: the desk looks, and sets the embargo that is offered. */
function findEmbargoWarning(document: SourceDocument, { announcedAt }: Reading): readonly Warning[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(announcedAt ?? "")?.[0];
  const stated = findStatedEmbargo(document, day);
  if (!stated) return [];
  const words = document.text.slice(...stated.span).slice(0, 80);
  return [{ code: "embargo-stated", span: stated.span, message: `The text states an embargo: "${words}"` }];
}

/** What an article is about by its stored announcement, read anew: for articles that do not say it themselves. */
export function aboutOf(
  article: Pick<Article, "headline" | "lead">,
  document: SourceDocument,
  house: House,
  source?: Source,
): readonly Term[] {
  const reading = readStored(document, source, knownPeople(house.authority));
  return findAbout({ document, reading, ...house, ...(source ? { source } : {}) }, article);
}

function provenanceOf(announcement: Announcement, reading: Reading): Provenance {
  const { document, announcedAt } = announcement;
  return {
    announcementId: announcement.id,
    issuer: reading.issuer?.name ?? "",
    sha256: document.sha256,
    receivedAt: announcement.receivedAt,
    ...(document.address === undefined ? {} : { address: document.address }),
    ...(announcedAt === undefined ? {} : { announcedAt }),
  };
}

/**
 * The whole path of one document. Harmless when repeated: the same document gives the same announcement
 * and the same article, also after the program was killed in between.
 * `publishAt` is used where the source's rule allows publishing without a human decision.
 */
export async function takeIn(
  received: Received,
  source: Source,
  newsroom: Newsroom,
  at: {
    readonly receivedAt: string;
    readonly publishAt: string;
    /** Who took it in, where somebody of the desk did. */
    readonly actor?: Actor;
  },
): Promise<Result<TakenIn, IntakeError>> {
  const read = await readReceived(received, source, knownPeople(newsroom.house.authority));
  if (!read.ok) return read;
  const { document, reading } = read.value;
  const { announcement, outcome } = await newsroom.archive.saveAnnouncement({
    sourceId: source.id,
    document,
    receivedAt: at.receivedAt,
    ...(reading.announcedAt === undefined ? {} : { announcedAt: reading.announcedAt }),
  });
  const article = await writeArticle(announcement, source, newsroom, at.publishAt, at.actor);
  return success({ outcome, announcement, article });
}

/** The part of the path that takes long, and touches no store. */
export function draftDocument(document: SourceDocument, house: House, source: Source): Drafted {
  const reading = readStored(document, source, knownPeople(house.authority));
  return { document, reading, draft: draftFrom({ document, reading }, house, source) };
}

/** The rest of the path for what was drafted elsewhere: a draft in the archive, whatever the source's rule. */
export async function keepDrafted(
  { document, reading, draft }: Drafted,
  source: Source,
  archive: Archive,
  { receivedAt, actor }: { readonly receivedAt: string; readonly actor: Actor },
): Promise<TakenIn> {
  const { announcement, outcome } = await archive.saveAnnouncement({
    sourceId: source.id,
    document,
    receivedAt,
    ...(reading.announcedAt === undefined ? {} : { announcedAt: reading.announcedAt }),
  });
  const rule = { ...source, autoPublish: false };
  const article = await writeDrafted({ reading, draft }, announcement, rule, archive, receivedAt, actor);
  return { outcome, announcement, article };
}

/** The article of a stored announcement out of what was drafted elsewhere, by the source's rule; once, however often called. */
export async function writeDrafted(
  { reading, draft }: Pick<Drafted, "reading" | "draft">,
  announcement: Announcement,
  source: Source,
  archive: Archive,
  publishAt: string,
  actor?: Actor,
): Promise<Article> {
  const written = await archive.findArticleOf(announcement.id);
  if (written) return written;
  // What was here without an article may have been read by an older program, into other blocks.
  const verbatim = checkVerbatim(draft, announcement.document);
  if (!verbatim.ok)
    throw new Error(`Announcement ${announcement.id} is kept as other text: ${verbatim.error}`);
  return createArticle(announcement, source, archive, { reading, draft }, publishAt, actor);
}

/** What the log says of an arrival, and of what a source's rule published at once. */
function arrivalOf(
  announcement: Announcement,
  source: Source,
  actor: Actor | undefined,
  publishedAt: string | undefined,
): readonly NewAuditEntry[] {
  const rule: Actor = { kind: "rule", name: source.name };
  const received: NewAuditEntry = {
    at: announcement.receivedAt,
    actor: actor ?? rule,
    action: "announcement.received",
    announcement: announcement.id,
  };
  if (publishedAt === undefined) return [received];
  return [received, { at: publishedAt, actor: rule, action: "article.published" }];
}

/** Drafts the article of a stored announcement and saves it, published where the rule allows; once, however often called. */
export async function writeArticle(
  announcement: Announcement,
  source: Source,
  { archive, house }: Newsroom,
  publishAt: string,
  actor?: Actor,
): Promise<Article> {
  const written = await archive.findArticleOf(announcement.id);
  if (written) return written;
  const reading = readStored(announcement.document, source, knownPeople(house.authority));
  const draft = draftFrom({ document: announcement.document, reading }, house, source);
  return createArticle(announcement, source, archive, { reading, draft }, publishAt, actor);
}

/** The desk is asked where it meets the draft of the changed text: in its inbox, and at the draft. */
async function findCorrectionDue(announcement: Announcement, archive: Archive): Promise<readonly Warning[]> {
  const outdated = await findOutdated(archive, announcement);
  if (!outdated) return [];
  const page = `/desk/announcements/${announcement.id}/difference`;
  const message = `発表が書き換えられました。公開中の記事${outdated.id}の訂正は必要ですか。 The announcement was changed: is a correction of article ${outdated.id} due? ${page}`;
  return [{ code: "correction-due", message }];
}

async function createArticle(
  announcement: Announcement,
  source: Source,
  archive: Archive,
  { reading, draft }: Pick<Drafted, "reading" | "draft">,
  publishAt: string,
  actor: Actor | undefined,
): Promise<Article> {
  // A changed page never changes what is published by itself: its draft waits for the desk.
  const publishes = announcement.replaces === undefined && shouldPublish(draft, source);
  const due = await findCorrectionDue(announcement, archive);
  return archive.createArticle({
    draft: { ...draft, warnings: [...due, ...draft.warnings] },
    provenance: provenanceOf(announcement, reading),
    createdAt: announcement.receivedAt,
    audit: arrivalOf(announcement, source, actor, publishes ? publishAt : undefined),
    ...(publishes ? { publishedAt: publishAt } : {}),
  });
}
