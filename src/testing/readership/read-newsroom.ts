// Read newsroom: a store whose articles have been read for some days, by simulated traffic.

import assert from "node:assert/strict";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { classifyDevice } from "../../readership/audience/classify-device.ts";
import { openArchive } from "../../store/open-archive.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import { REFERRER_CLASSES } from "../../terms/audience.ts";
import { articleId } from "../../terms/ids.ts";
import type { View } from "../../terms/view.ts";
import { withdraw } from "../archive/change-articles.ts";
import { MINISTRY, makeArticle, makeDraft } from "../archive/specimens.ts";
import type { TrafficMinute, TrafficPlan, TrafficView } from "./traffic/traffic.ts";
import { simulateTraffic } from "./traffic/traffic.ts";
import { simulateVisitor } from "./traffic/visitors.ts";

const MINUTE_MS = 60_000;
const MINUTES_A_BATCH = 15;

export type ReadNewsroom = {
  readonly archive: Archive;
  /** Milliseconds since the epoch: the end of the last minute in which anybody read anything. */
  readonly now: number;
};

/** In memory unless a place is given. */
export async function openNewsroom(location = ":memory:"): Promise<Archive> {
  const opened = await openArchive(location);
  assert.ok(opened.ok);
  await opened.value.saveSource(MINISTRY);
  return opened.value;
}

/** The caller closes the archive. */
export async function openReadNewsroom(plan: TrafficPlan, location?: string): Promise<ReadNewsroom> {
  const archive = await openNewsroom(location);
  let waiting: TrafficView[] = [];
  for (const simulated of simulateTraffic(plan)) {
    await changeArticles(archive, simulated);
    waiting.push(...simulated.views.filter(({ robot }) => !robot));
    if (simulated.minute % MINUTES_A_BATCH > 0) continue;
    await archive.recordViews(waiting.map(toView), simulated.minute * MINUTE_MS);
    waiting = [];
  }
  return { archive, now: (plan.from + plan.minutes) * MINUTE_MS };
}

async function changeArticles(
  archive: Archive,
  { minute, published, withdrawn }: TrafficMinute,
): Promise<void> {
  for (const { id, section, minute: publishedIn } of published) {
    const kind = ARTICLE_KINDS[id % 3 === 0 ? (id / 3) % ARTICLE_KINDS.length : 0] ?? "announcement";
    const publishedAt = new Date(publishedIn * MINUTE_MS).toISOString();
    const draft = makeDraft({ section, kind });
    await archive.createArticle(makeArticle({ draft, createdAt: publishedAt, publishedAt }));
  }
  for (const id of withdrawn) {
    const article = await archive.findArticle(articleId(id));
    if (article?.state.kind !== "published") continue;
    await withdraw(archive, article, minute * MINUTE_MS);
  }
}

function toView({ article, reader }: TrafficView): View {
  const visitor = simulateVisitor(reader);
  return {
    articleId: articleId(article),
    visitor,
    audience: {
      referrer: REFERRER_CLASSES[(reader + article) % REFERRER_CLASSES.length] ?? "direct",
      device: classifyDevice(visitor.userAgent),
    },
  };
}
