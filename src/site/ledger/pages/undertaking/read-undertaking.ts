// Reading of an undertaking: its id in, all that its page shows out: only what readers may see.

import { matterOfStatus } from "../../../../ledger/decisions/matters-of.ts";
import { standingStatuses } from "../../../../ledger/status/standing-statuses.ts";
import { isShown } from "../../../../newsroom/is-shown.ts";
import type { StoredEvidence, StoredLink } from "../../../../newsroom/ports/ledger-store.ts";
import type { Article, ArticleCard } from "../../../../terms/article.ts";
import type { AnnouncementId } from "../../../../terms/ids.ts";
import type { LedgerDecision } from "../../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import type { RestatedChange } from "../../../../terms/ledger/restatement.ts";
import type { Outcome } from "../../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import type { SiteArchive } from "../../../site-config.ts";
import { findShownUndertaking } from "../../lists/find-shown-undertaking.ts";
import { type FoundSentence, findSentence } from "../../parts/find-sentence.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import {
  isPublicDecision,
  isPublicEvidence,
  judgedEvidence,
  type Standing,
  tellStanding,
} from "../../status/public-status.ts";

export type PublicEvidence = { readonly evidence: StoredEvidence; readonly card: ArticleCard };

/** `taken-back`: what stood before it holds again. Where that was taken back itself, it is `decided` once more. */
export type StatusStep = {
  readonly kind: "decided" | "taken-back";
  readonly at: string;
  readonly outcome: Outcome;
  readonly cites: number;
  /** What the desk tells readers of its reasons. */
  readonly note?: string;
};

/** The same in another statement, as the desk confirmed it. */
export type OtherStatement = {
  readonly is: "earlier" | "later";
  readonly change: RestatedChange;
  readonly other: Undertaking;
};

export type ShownUndertaking = Standing & {
  readonly undertaking: Undertaking;
  readonly article: Article;
  /** Where the article has the sentence, word for word. */
  readonly place: FoundSentence | undefined;
  /** Oldest announcement first. */
  readonly evidence: readonly PublicEvidence[];
  /** Oldest first. */
  readonly history: readonly StatusStep[];
  readonly others: readonly OtherStatement[];
};

async function readEvidence(
  archive: SiteArchive,
  evidence: readonly StoredEvidence[],
): Promise<readonly PublicEvidence[]> {
  const shown = evidence.filter(isPublicEvidence);
  const announcements = [...new Set(shown.map(({ proposal }) => proposal.announcement))];
  const articles = await archive.findShownArticles(announcements);
  const cards = new Map(
    (await archive.listCardsById([...articles.values()])).map((card) => [card.id, card] as const),
  );
  const cardOf = (announcement: AnnouncementId): ArticleCard | undefined => {
    const id = articles.get(announcement);
    return id === undefined ? undefined : cards.get(id);
  };
  return shown.flatMap((one) => {
    const card = cardOf(one.proposal.announcement);
    return card ? [{ evidence: one, card }] : [];
  });
}

type Followed = { readonly about: LedgerDecision; readonly isTakenBack: boolean };

/** What is taken back in the end, and whether it is: by one that was taken back itself it is not. */
function follow(decision: LedgerDecision, byId: ReadonlyMap<number, LedgerDecision>): Followed | undefined {
  let about = decision;
  let isTakenBack = false;
  while (about.decision.kind === "undone") {
    const next = byId.get(about.decision.decision);
    if (!next) return undefined;
    about = next;
    isTakenBack = !isTakenBack;
  }
  return { about, isTakenBack };
}

/** All that was decided of its outcome, also what was taken back, as far as it rests on what readers see. */
export function readHistory(
  id: LedgerId,
  decisions: readonly LedgerDecision[],
  evidence: readonly StoredEvidence[],
): readonly StatusStep[] {
  const confirmed = judgedEvidence(evidence);
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return decisions.flatMap((each): readonly StatusStep[] => {
    const { about, isTakenBack } = follow(each, byId) ?? {};
    if (about?.decision.kind !== "status" || about.decision.undertaking !== id) return [];
    if (!isPublicDecision(about, confirmed)) return [];
    const { outcome, cites, publicNote } = about.decision;
    return [
      {
        kind: isTakenBack ? "taken-back" : "decided",
        at: each.at,
        outcome,
        cites: confirmed.filter((one) => cites.includes(one.id)).length,
        ...(publicNote !== undefined && { note: publicNote }),
      },
    ];
  });
}

async function readOthers(
  archive: SiteArchive,
  id: LedgerId,
  links: readonly StoredLink[],
): Promise<readonly OtherStatement[]> {
  const others: OtherStatement[] = [];
  for (const { link, decided } of links) {
    if (decided?.verdict !== "confirmed") continue;
    const is = link.earlier === id ? "later" : "earlier";
    const other = await findShownUndertaking(archive, link[is]);
    if (other) others.push({ is, change: decided.change, other });
  }
  return others.toSorted((a, b) => a.other.day.localeCompare(b.other.day));
}

/**
 * `missing`: there is none for readers. `withdrawn`: its article was; nothing of the undertaking is told. Where an article
 * breaks the verbatim law its paragraph is not shown, as it is on no page.
 */
export async function readUndertaking(
  { archive, findFault }: LedgerSources,
  id: LedgerId,
  today: string,
): Promise<ShownUndertaking | Extract<Article["state"], { kind: "withdrawn" }> | "missing"> {
  const stored = await archive.findRecord(id);
  const undertaking = stored?.record;
  if (undertaking?.kind !== "undertaking" || undertaking.article === undefined) return "missing";
  const article = await archive.findArticle(undertaking.article);
  if (!article || !isShown(article.state)) return "missing";
  if (article.state.kind === "withdrawn") return article.state;
  if (stored?.shown !== true || stored.withdrawn !== undefined) return "missing";
  const [evidence, decisions, links, fault] = await Promise.all([
    archive.listEvidence({ undertaking: id }),
    archive.listDecisions({ about: matterOfStatus(id) }),
    archive.listRestatements(id),
    findFault(article),
  ]);
  const standing = standingStatuses(decisions).get(id) ?? [];
  return {
    undertaking,
    article,
    place: fault === undefined ? findSentence(article.body, undertaking.sentence) : undefined,
    ...(await tellStanding(archive, undertaking, standing, evidence, today)),
    evidence: await readEvidence(archive, evidence),
    history: readHistory(id, decisions, evidence),
    others: await readOthers(archive, id, links),
  };
}
