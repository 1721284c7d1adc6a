// The whole journey on one screen: received bytes → document → reading → draft → proof → article in the archive.

import { findAbout } from "./draft/about/find-about.ts";
import { knownPeople } from "./draft/authority/known-people.ts";
import { draftArticle } from "./draft/draft-article.ts";
import type { House } from "./house.ts";
import type { IntakeError, Received } from "./intake/receive.ts";
import type { Archive, IntakeOutcome } from "./newsroom/ports/archive.ts";
import { findEarlierOpen, findOutdated } from "./newsroom/workflow/find-outdated.ts";
import { findStatedEmbargo } from "./newsroom/workflow/find-stated-embargo.ts";
import { checkVerbatim, officialBlocks } from "./newsroom/verbatim/check-verbatim.ts";
import { markFurnitureBetween } from "./newsroom/verbatim/furniture-between.ts";
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
import type { Route } from "./terms/sources/route.ts";
import type { RuleInForce } from "./terms/sources/routing-rule.ts";
import type { Term } from "./terms/term.ts";
import { factsOfReading } from "./watching/routing/facts.ts";
import { routeAnnouncement, withoutPublish } from "./watching/routing/route-announcement.ts";

/** What is worked out of a document alone, wherever there is time for it. */
export type Drafted = ReadDocument & {
  readonly draft: ArticleDraft;
  /** What rules decided about it; absent where none says anything. */
  readonly route?: Route;
};

/** `rules`: they are asked now. `decided`: what they said when it was received holds. */
export type Routing =
  | { readonly kind: "rules"; readonly rules: readonly RuleInForce[] }
  | { readonly kind: "decided"; readonly route: Route | undefined };

export type Newsroom = { readonly archive: Archive; readonly house: House };

/** What became of one received document. */
export type TakenIn = {
  readonly outcome: IntakeOutcome["outcome"];
  readonly announcement: Announcement;
  readonly article: Article;
};

/** The draft, held to the verbatim law and proof-read. A draft that breaks it is a bug, so it throws. */
export function draftFrom(
  { document, reading }: ReadDocument,
  house: House,
  source?: Source,
  route?: Route,
): ArticleDraft {
  const said = {
    ...(route?.section && { section: route.section.is }),
    ...(route?.template && { template: route.template.is }),
  };
  const input = { document, reading, ...house, ...(source ? { source } : {}), ...said };
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
 * The whole path of one document that somebody hands in, and so of what is held, too. Harmless when repeated: the same
 * document gives the same announcement and the same article, also after the program was killed in between.
 * `publishAt` is used where the source's own way is to publish without a human decision: no rule does that here.
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
  const { archive, house } = newsroom;
  const read = await readReceived(received, source, knownPeople(house.authority));
  if (!read.ok) return read;
  const { document, reading } = read.value;
  const route = withoutPublish(routeOf(read.value, source, await routingOf(archive)));
  const { announcement, outcome } = await archive.saveAnnouncement({
    sourceId: source.id,
    document,
    receivedAt: at.receivedAt,
    ...(reading.announcedAt === undefined ? {} : { announcedAt: reading.announcedAt }),
    ...(route && { route }),
  });
  const { publishAt, actor } = at;
  const written = await archive.findArticleOf(announcement.id);
  const article =
    written ?? (await draftStored(announcement, source, newsroom, { publishAt, actor, by: "person" }));
  return success({ outcome, announcement, article });
}

/** The rules of the store as they are now. */
export async function routingOf(store: Pick<Archive, "listRules">): Promise<Routing> {
  return { kind: "rules", rules: await store.listRules() };
}

function routeOf({ document, reading }: ReadDocument, source: Source, routing: Routing): Route | undefined {
  return routing.kind === "decided"
    ? routing.route
    : routeAnnouncement(routing.rules, factsOfReading(document, reading, source));
}

/** The part of the path that takes long, and touches no store. */
export function draftDocument(
  received: SourceDocument,
  house: House,
  source: Source,
  routing: Routing = { kind: "decided", route: undefined },
): Drafted {
  const reading = readStored(received, source, knownPeople(house.authority));
  const document = markFurnitureBetween(received, reading);
  const route = routeOf({ document, reading }, source, routing);
  const draft = draftFrom({ document, reading }, house, source, route);
  return { document, reading, draft, ...(route && { route }) };
}

/** The rest of the path for what was handed in and drafted elsewhere: a draft in the archive, whatever source and rules say. */
export async function keepDrafted(
  { document, reading, draft, route: routed }: Drafted,
  source: Source,
  archive: Archive,
  { receivedAt, actor }: { readonly receivedAt: string; readonly actor: Actor },
): Promise<TakenIn> {
  const route = withoutPublish(routed);
  const { announcement, outcome } = await archive.saveAnnouncement({
    sourceId: source.id,
    document,
    receivedAt,
    ...(reading.announcedAt === undefined ? {} : { announcedAt: reading.announcedAt }),
    ...(route && { route }),
  });
  const article = await writeAsked({ reading, draft }, announcement, source, archive, receivedAt, actor);
  return { outcome, announcement, article };
}

/**
 * The article of a stored announcement out of what was drafted elsewhere, by its rules and its source's; once, however
 * often called. None of what is held.
 */
export async function writeDrafted(
  drafted: Pick<Drafted, "reading" | "draft">,
  announcement: Announcement,
  source: Source,
  archive: Archive,
  publishAt: string,
  actor?: Actor,
): Promise<Article | undefined> {
  const written = await archive.findArticleOf(announcement.id);
  if (written || announcement.held) return written;
  checkStored(drafted, announcement);
  return createArticle(announcement, source, archive, drafted, {
    publishAt,
    draftedAt: publishAt,
    actor,
    by: "rules",
  });
}

/** The same for somebody who asks for it: a draft, of what is held, too. */
export async function writeAsked(
  drafted: Pick<Drafted, "reading" | "draft">,
  announcement: Announcement,
  source: Source,
  archive: Archive,
  at: string,
  actor: Actor,
): Promise<Article> {
  const written = await archive.findArticleOf(announcement.id);
  if (written) return written;
  checkStored(drafted, announcement);
  const rule = { ...source, autoPublish: false };
  return createArticle(announcement, rule, archive, drafted, {
    publishAt: at,
    draftedAt: at,
    actor,
    by: "person",
  });
}

/** What was here without an article may have been read by an older program, into other blocks. */
function checkStored({ draft }: Pick<Drafted, "draft">, { id, document }: Announcement): void {
  const verbatim = checkVerbatim(draft, document);
  if (!verbatim.ok) throw new Error(`Announcement ${id} is kept as other text: ${verbatim.error}`);
}

/** `person`: somebody asked for the draft, and no rule publishes it. */
type Writing = {
  readonly publishAt: string;
  /** When its draft was made, where that is told; otherwise when it was received. */
  readonly draftedAt?: string;
  readonly actor: Actor | undefined;
  readonly by: "rules" | "person";
};

/** What the log says of an arrival, and of what a rule published at once. */
function arrivalOf(
  { id, receivedAt, held, route }: Announcement,
  source: Source,
  { actor, by }: Writing,
  publishedAt: string | undefined,
): readonly NewAuditEntry[] {
  const rule: Actor = { kind: "rule", name: source.name };
  const received: NewAuditEntry = {
    at: receivedAt,
    // What is held was there before somebody asked.
    actor: held ? rule : (actor ?? rule),
    action: "announcement.received",
    announcement: id,
  };
  if (publishedAt === undefined) return [received];
  const said = by === "rules" ? route?.publish?.by : undefined;
  const published: NewAuditEntry =
    said?.kind === "rule"
      ? {
          at: publishedAt,
          actor: { kind: "rule", name: said.name },
          action: "article.published",
          detail: { rule: said.rule, version: said.version },
        }
      : { at: publishedAt, actor: rule, action: "article.published" };
  return [received, published];
}

/** Drafts the article of a stored announcement and saves it, published where its rules or its source's allow; once, however often called. None of what is held. */
export async function writeArticle(
  announcement: Announcement,
  source: Source,
  newsroom: Newsroom,
  publishAt: string,
  actor?: Actor,
): Promise<Article | undefined> {
  const written = await newsroom.archive.findArticleOf(announcement.id);
  if (written || announcement.held) return written;
  return draftStored(announcement, source, newsroom, { publishAt, draftedAt: publishAt, actor, by: "rules" });
}

async function draftStored(
  announcement: Announcement,
  source: Source,
  { archive, house }: Newsroom,
  writing: Writing,
): Promise<Article> {
  const { document, route } = announcement;
  const drafted = draftDocument(document, house, source, { kind: "decided", route });
  return createArticle(announcement, source, archive, drafted, writing);
}

/** The desk is asked where it meets the draft of the changed text: in its inbox, and at the draft. */
async function findCorrectionDue(announcement: Announcement, archive: Archive): Promise<readonly Warning[]> {
  const page = `/desk/announcements/${announcement.id}/difference`;
  const outdated = await findOutdated(archive, announcement);
  if (!outdated) {
    const open = await findEarlierOpen(archive, announcement);
    if (!open) return [];
    const said = `発表が書き換えられました。変更前の発表による記事${open.id}がまだ公開されずに残っています。 The announcement was changed: article ${open.id} of the earlier text is not published yet, and still open. ${page}`;
    return [{ code: "earlier-open", message: said }];
  }
  const message = `発表が書き換えられました。公開中の記事${outdated.id}の訂正は必要ですか。 The announcement was changed: is a correction of article ${outdated.id} due? ${page}`;
  return [{ code: "correction-due", message }];
}

/** As the source has it, where no rule says otherwise. */
function publishes(
  { replaces, route }: Announcement,
  source: Source,
  draft: ArticleDraft,
  { by }: Writing,
): boolean {
  // A changed page never changes what is published by itself: its draft waits for the desk.
  if (replaces !== undefined) return false;
  const said = by === "rules" ? route?.publish?.is : undefined;
  return shouldPublish(draft, said === undefined ? source : { ...source, autoPublish: said === "auto" });
}

async function createArticle(
  announcement: Announcement,
  source: Source,
  archive: Archive,
  { reading, draft }: Pick<Drafted, "reading" | "draft">,
  writing: Writing,
): Promise<Article> {
  const publishAt = publishes(announcement, source, draft, writing) ? writing.publishAt : undefined;
  const due = await findCorrectionDue(announcement, archive);
  const priority = announcement.route?.priority;
  const { draftedAt = announcement.receivedAt } = writing;
  return archive.createArticle({
    draft: { ...draft, warnings: [...due, ...draft.warnings] },
    provenance: provenanceOf(announcement, reading),
    createdAt: draftedAt > announcement.receivedAt ? draftedAt : announcement.receivedAt,
    audit: arrivalOf(announcement, source, writing, publishAt),
    ...(publishAt !== undefined && { publishedAt: publishAt }),
    ...(priority && { priority: priority.is }),
  });
}
