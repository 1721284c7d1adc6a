// Draw place: a view of a place of the ledger in, its page out; undefined where there is no such thing.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { StoredLink } from "../../newsroom/ports/ledger-store.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { isUndertaking } from "./deciding/load-undertaking.ts";
import { describeEvidence, listProposals } from "./looking/list-proposals.ts";
import { listHeldEvidence, listHeldStatuses } from "./looking/list-held.ts";
import { readQuestions } from "./looking/read-questions.ts";
import { lookAtUndertaking } from "./looking/look-at-undertaking.ts";
import { createTeller } from "./looking/told-announcement.ts";
import { announcementPage } from "./pages/announcement-page.ts";
import type { LedgerView } from "./pages/ledger-frame.ts";
import type { DescribedLink } from "./pages/links-section.ts";
import { questionsPage } from "./pages/questions-page.ts";
import { heldPage } from "./pages/held-page.ts";
import { partOf } from "./pages/parts.ts";
import { lessonsPage } from "./pages/lessons-page.ts";
import { queuePage } from "./pages/queue-page.ts";
import { undertakingPage } from "./pages/undertaking-page.ts";
import { DESK_THRESHOLD } from "../../ledger/evidence/propose-evidence.ts";
import { type LedgerPlace, QUESTION_SORTS } from "./ledger-places.ts";

const PROPOSALS_A_PAGE = 20;

type At<P extends LedgerPlace["page"]> = Extract<LedgerPlace, { page: P }>;

/** The other end of each link, as seen from one of them. */
async function describeLinks(
  archive: Archive,
  id: LedgerId,
  links: readonly StoredLink[],
): Promise<readonly DescribedLink[]> {
  const described = await Promise.all(
    links.map(async (stored) => {
      const isLater = stored.link.earlier === id;
      const other = await archive.findRecord(isLater ? stored.link.later : stored.link.earlier);
      return other && isUndertaking(other) ? [{ stored, other, isLater }] : [];
    }),
  );
  return described.flat();
}

async function drawQueue(archive: Archive, view: LedgerView, { before, all }: At<"queue">): Promise<string> {
  const proposals = await listProposals(
    archive,
    {
      limit: PROPOSALS_A_PAGE,
      least: all ? 0 : DESK_THRESHOLD,
      ...(before !== undefined && { before }),
    },
    view.lessons.inUse,
  );
  return queuePage(view, proposals);
}

async function drawHeld(archive: Archive, view: LedgerView, { before }: At<"held">): Promise<string> {
  const [evidence, statuses] = await Promise.all([
    listHeldEvidence(archive, view.lessons.inUse, PROPOSALS_A_PAGE, before),
    before === undefined ? listHeldStatuses(archive, view.today) : [],
  ]);
  return heldPage(view, { ...evidence, statuses });
}

async function drawQuestions(
  archive: Archive,
  view: LedgerView,
  { of, before }: At<"questions">,
): Promise<string> {
  return questionsPage(view, await readQuestions(archive, view.today, of ? [of] : QUESTION_SORTS, before));
}

async function drawUndertaking(
  archive: Archive,
  view: LedgerView,
  { id }: At<"undertaking">,
): Promise<string | undefined> {
  const stored = await archive.findRecord(id);
  if (!stored || !isUndertaking(stored)) return undefined;
  const looked = await lookAtUndertaking(archive, stored, view.today);
  // Newest first: what is looked at is mostly what came in last.
  const newest = partOf(looked.evidence.toReversed(), view.place);
  const evidence = await describeEvidence(archive, newest, view.lessons.inUse);
  const links = await describeLinks(archive, id, partOf(looked.links, view.place));
  return undertakingPage(view, looked, evidence, links);
}

async function drawAnnouncement(
  archive: Archive,
  view: LedgerView,
  number: AnnouncementId,
): Promise<string | undefined> {
  const announcement = await createTeller(archive)(number);
  if (!announcement) return undefined;
  const undertakings = (await archive.listRecordsOf(number)).filter(isUndertaking);
  const found = await archive.listEvidence({ announcement: number });
  const evidence = await describeEvidence(archive, partOf(found, view.place), view.lessons.inUse);
  const { replaces } = (await archive.findAnnouncement(number)) ?? {};
  return announcementPage(view, {
    announcement,
    isRevision: replaces !== undefined,
    undertakings: partOf(undertakings, view.place),
    evidence,
    lengths: [undertakings.length, found.length],
  });
}

/** A piece of the desk's own has nothing in the ledger. */
async function drawArticle(
  archive: Archive,
  view: LedgerView,
  { article: number }: At<"article">,
): Promise<string | undefined> {
  const article = await archive.findArticle(number);
  const behind = article?.provenance?.announcementId;
  return behind === undefined ? undefined : drawAnnouncement(archive, view, behind);
}

export async function drawPlace(archive: Archive, view: LedgerView): Promise<string | undefined> {
  const { place } = view;
  switch (place.page) {
    case "queue":
      return drawQueue(archive, view, place);
    case "questions":
      return drawQuestions(archive, view, place);
    case "held":
      return drawHeld(archive, view, place);
    case "lessons":
      return lessonsPage(view);
    case "undertaking":
      return drawUndertaking(archive, view, place);
    case "announcement":
      return drawAnnouncement(archive, view, place.announcement);
    case "article":
      return drawArticle(archive, view, place);
  }
}
