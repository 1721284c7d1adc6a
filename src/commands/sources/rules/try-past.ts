// Try past: a rule and a store's past announcements, newest first → what the rule would have done, without changing anything.

import { setImmediate as giveWay } from "node:timers/promises";
import type { TrialBounds } from "../../../desk/rules/rule-desk.ts";
import { reasonsToWait } from "../../../newsroom/decisions/should-publish.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Announcement } from "../../../terms/announcement.ts";
import type { Article } from "../../../terms/article.ts";
import type { AnnouncementId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { factsOf, factsOfReading } from "../../../watching/routing/facts.ts";
import { type PastAnnouncement, type Trial, openTrial } from "../../../watching/routing/trying/trial.ts";
import type { TakeInWatched } from "../fetch-call.ts";
import { readStored } from "../finish-article.ts";

export type TrialNeeds = {
  readonly archive: Pick<Archive, "listPast" | "findArticleOf" | "listSources" | "listRules">;
  readonly takeIn: Pick<TakeInWatched, "read">;
  readonly now: () => number;
  /** Told after each. */
  readonly step?: (looked: number) => void;
};

const AT_ONCE = 20;

export async function tryPast(
  { archive, takeIn, now, step }: TrialNeeds,
  rule: RuleInForce,
  { limit, since, mostMs = Infinity }: TrialBounds,
): Promise<Trial> {
  const others = await archive.listRules();
  const sources = new Map((await archive.listSources()).map((source) => [source.id, source]));
  const asksForPeople = [rule, ...others].some(({ when }) => when.some(({ field }) => field === "people"));
  const trial = openTrial(rule, others);
  const end = now() + mostMs;
  let before: AnnouncementId | undefined;
  for (let looked = 0; looked < limit;) {
    const page = await archive.listPast({
      limit: Math.min(AT_ONCE, limit - looked),
      ...(before !== undefined && { before }),
      ...(since !== undefined && { since }),
    });
    for (const announcement of page) {
      if (now() > end) return trial.sum();
      before = announcement.id;
      looked += 1;
      const source = sources.get(announcement.sourceId);
      const article = await archive.findArticleOf(announcement.id);
      const past = source && (await pastOf({ announcement, article, source }, takeIn, asksForPeople));
      if (past) trial.add(past);
      step?.(looked);
      await giveWay();
    }
    if (page.length < AT_ONCE) break;
  }
  return trial.sum();
}

type Kept = {
  readonly announcement: Announcement;
  readonly article: Article | undefined;
  readonly source: Source;
};

/** What the article keeps of the reading is enough, unless a rule asks for people. What cannot be read any more is passed over. */
async function pastOf(
  kept: Kept,
  takeIn: TrialNeeds["takeIn"],
  asksForPeople: boolean,
): Promise<PastAnnouncement | undefined> {
  const { announcement, article, source } = kept;
  const { document } = announcement;
  if (article && !asksForPeople) {
    const kind = article.announcementKind ?? "";
    const issuer = article.provenance?.issuer ?? "";
    return told(kept, factsOf({ document, kind, issuer, source, people: () => [] }), article);
  }
  const drafted = await readStored(takeIn, announcement, source);
  if (!drafted.ok) return undefined;
  const { reading, draft } = drafted.value;
  return told(kept, factsOfReading(document, reading, source), article ?? draft);
}

function told(
  { announcement, article, source }: Kept,
  facts: PastAnnouncement["facts"],
  drafted: Parameters<typeof reasonsToWait>[0],
): PastAnnouncement {
  const { id, receivedAt, document, replaces } = announcement;
  const state = article?.state;
  const isOut = state?.kind === "published" || state?.kind === "withdrawn";
  return {
    id,
    receivedAt,
    headline: drafted.headline.text,
    facts,
    isClear: replaces === undefined && reasonsToWait(drafted, { ...source, autoPublish: true }).length === 0,
    isAuto: source.autoPublish,
    ...(document.address !== undefined && { address: document.address }),
    ...(article && { section: article.section }),
    ...(isOut && { publishedAt: state.publishedAt }),
  };
}
