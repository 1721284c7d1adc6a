// Reading of happenings: what a feed of the ledger is of in, what happened last in it out: undertakings made, evidence confirmed, outcomes decided.

import type { StoredEvidence } from "../../../newsroom/ports/ledger-store.ts";
import type { ArticleCard } from "../../../terms/article.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import { type LedgerId, undertakingOf } from "../../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { facetsOfUndertaking } from "../../../ledger/undertakings/facets-of-undertaking.ts";
import type { SiteArchive } from "../../site-config.ts";
import { findShownUndertaking } from "../lists/find-shown-undertaking.ts";
import { isPublicEvidence, publicDecision, type Standing, tellStanding } from "../status/public-status.ts";

export type Happening = {
  /** ISO 8601 instant: from when on readers could see it. */
  readonly at: string;
  readonly undertaking: Undertaking;
} & (
  | { readonly kind: "made"; readonly card: ArticleCard }
  | { readonly kind: "evidence"; readonly evidence: StoredEvidence; readonly card: ArticleCard }
  | (Standing & {
      readonly kind: "settled";
      readonly decision: number;
      readonly cited: readonly StoredEvidence[];
    })
);

/** So many decisions are looked at, newest first, for those about what the feed is of. */
const MOST_DECISIONS = 300;
/** In a feed of everything some are looked at in vain only: what was taken back, or is not shown. */
const MOST_DECISIONS_OF_ALL = 60;

const mostOf = (facet: Facet<"undertaking"> | undefined): number =>
  facet ? MOST_DECISIONS : MOST_DECISIONS_OF_ALL;

const laterOf = (a: string, b: string): string => (a > b ? a : b);

async function cardsOf(
  archive: SiteArchive,
  articles: readonly (ArticleId | undefined)[],
): Promise<ReadonlyMap<ArticleId, ArticleCard>> {
  const ids = [...new Set(articles.filter((id) => id !== undefined))];
  return new Map((await archive.listCardsById(ids)).map((card) => [card.id, card]));
}

async function readMade(
  archive: SiteArchive,
  facet: Facet<"undertaking"> | undefined,
  limit: number,
): Promise<readonly Happening[]> {
  const found = await archive.listRecords({
    kind: "undertaking",
    ...(facet && { facet }),
    shownOnly: true,
    limit,
    order: "newest",
  });
  const cards = await cardsOf(
    archive,
    found.map(({ record }) => record.article),
  );
  return found.flatMap(({ record }): readonly Happening[] => {
    const card = record.article === undefined ? undefined : cards.get(record.article);
    return card ? [{ kind: "made", at: card.publishedAt, undertaking: record, card }] : [];
  });
}

const isOf = (undertaking: Undertaking, facet: Facet<"undertaking"> | undefined): boolean =>
  !facet ||
  facetsOfUndertaking(undertaking).some((one) => one.facet === facet.facet && one.key === facet.key);

function aboutOf({ decision }: LedgerDecision): LedgerId | undefined {
  if (decision.kind === "status" || decision.kind === "evidence-added") return decision.undertaking;
  return decision.kind === "evidence" ? undertakingOf(decision.evidence) : undefined;
}

/** Each undertaking once, with all decisions about it, newest first; of those that readers see and that the feed is of. */
async function readDecided(
  archive: SiteArchive,
  decisions: readonly LedgerDecision[],
  facet: Facet<"undertaking"> | undefined,
  limit: number,
): Promise<ReadonlyMap<Undertaking, ReadonlySet<number>>> {
  const numbers = new Map<LedgerId, Set<number>>();
  for (const decision of decisions) {
    const about = aboutOf(decision);
    if (about !== undefined) numbers.set(about, (numbers.get(about) ?? new Set()).add(decision.id));
  }
  const decided = new Map<Undertaking, ReadonlySet<number>>();
  for (const [id, own] of numbers) {
    if (decided.size === limit) break;
    const undertaking = await findShownUndertaking(archive, id);
    if (undertaking && isOf(undertaking, facet)) decided.set(undertaking, own);
  }
  return decided;
}

async function readConfirmed(
  archive: SiteArchive,
  facet: Facet<"undertaking"> | undefined,
  limit: number,
): Promise<readonly Happening[]> {
  const found: Omit<Extract<Happening, { kind: "evidence" }>, "card" | "at">[] = [];
  const decisions = await archive.listSettling("evidence", mostOf(facet));
  const at = new Map(decisions.map((one) => [one.id, one.at]));
  for (const [undertaking, own] of await readDecided(archive, decisions, facet, limit))
    for (const evidence of await archive.listEvidence({ undertaking: undertaking.id }))
      if (isPublicEvidence(evidence) && own.has(evidence.decided?.decision ?? 0))
        found.push({ kind: "evidence", undertaking, evidence });
  const articles = await archive.findShownArticles([
    ...new Set(found.map(({ evidence }) => evidence.proposal.announcement)),
  ]);
  const cards = await cardsOf(archive, [...articles.values()]);
  return found.flatMap((one): readonly Happening[] => {
    const article = articles.get(one.evidence.proposal.announcement);
    const card = article === undefined ? undefined : cards.get(article);
    if (!card) return [];
    return [
      { ...one, card, at: laterOf(at.get(one.evidence.decided?.decision ?? 0) ?? "", card.publishedAt) },
    ];
  });
}

async function readSettled(
  archive: SiteArchive,
  facet: Facet<"undertaking"> | undefined,
  limit: number,
  today: string,
): Promise<readonly Happening[]> {
  const decisions = await archive.listSettling("status", mostOf(facet));
  const decided = [...(await readDecided(archive, decisions, facet, limit)).keys()];
  const outcomes = await archive.findOutcomes(decided.map(({ id }) => id));
  const cards = await cardsOf(
    archive,
    decided.map(({ article }) => article),
  );
  const happenings: Happening[] = [];
  for (const undertaking of decided) {
    const evidence = await archive.listEvidence({ undertaking: undertaking.id });
    const standing = outcomes.get(undertaking.id) ?? [];
    const decision = publicDecision(standing, evidence);
    const told = await tellStanding(archive, undertaking, standing, evidence, today);
    const card = undertaking.article === undefined ? undefined : cards.get(undertaking.article);
    if (!decision || !card || told.status.outcome === "open") continue;
    happenings.push({
      kind: "settled",
      at: laterOf(decision.at, card.publishedAt),
      undertaking,
      decision: decision.id,
      ...told,
      cited: evidence.filter(({ id }) => told.status.cites.includes(id)),
    });
  }
  return happenings;
}

/** Of one instant what rests on the other comes behind it in time. */
const ORDER = { settled: 0, evidence: 1, made: 2 } as const;

function compare(a: Happening, b: Happening): number {
  return (
    b.at.localeCompare(a.at) ||
    ORDER[a.kind] - ORDER[b.kind] ||
    (a.undertaking.id < b.undertaking.id ? -1 : 1)
  );
}

/** The newest first. `facet`: absent: of everything. */
export async function readHappenings(
  archive: SiteArchive,
  facet: Facet<"undertaking"> | undefined,
  limit: number,
  today: string,
): Promise<readonly Happening[]> {
  const found = await Promise.all([
    readMade(archive, facet, limit),
    readConfirmed(archive, facet, limit),
    readSettled(archive, facet, limit, today),
  ]);
  return found.flat().toSorted(compare).slice(0, limit);
}
