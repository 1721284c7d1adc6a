// What pages of the ledger cost at 100,000 undertakings: the first rendering of each kind over HTTP, by a site that keeps none; beside it one that is kept.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { facetsOfUndertaking } from "../src/ledger/undertakings/facets-of-undertaking.ts";
import type { Archive } from "../src/newsroom/ports/archive.ts";
import { openArchive } from "../src/store/open-archive.ts";
import { UNDERTAKING_STRENGTHS } from "../src/terms/fact.ts";
import { type AnnouncementId, announcementId } from "../src/terms/ids.ts";
import { evidenceIdOf, type LedgerId, ledgerIdOf } from "../src/terms/ledger/ledger-id.ts";
import type { Undertaking } from "../src/terms/ledger/undertaking.ts";
import { MINISTRY, makeAnnouncement, makeArticle, makeProvenance } from "../src/testing/archive/specimens.ts";
import { decisionOf, makeEvidence, makeUndertaking, noteOf } from "../src/testing/ledger/ledger-specimens.ts";
import { createFractions } from "../src/testing/statements/passages/random.ts";
import { median } from "./median.ts";
import type { Figure } from "./run.ts";
import { type Door, openDoor } from "./scale/scale-site.ts";
import { UNTIL } from "./scale/scale-articles.ts";

const STATEMENTS = 4_000;
const EACH = 25;
/** Each hundredth undertaking has confirmed evidence and an outcome. */
const SETTLED_EVERY = 10;
const CODES = "AU CA CN DE FJ FR GB ID IN IT KR MY NZ PH SG TH US VN".split(" ");
const TOPICS = "joint-exercise unmanned-aircraft space cyber unit-exchange equipment-transfer".split(" ");
const DAY_MS = 86_400_000;
const ASKED = 60;

/** The newest is announced on the last day, a few each day before it. */
const dayOf = (at: number): string =>
  new Date(UNTIL - Math.floor((STATEMENTS - at) / 3) * DAY_MS).toISOString().slice(0, 10);

function undertakingsOf(announcement: AnnouncementId, at: number, article: number): readonly Undertaking[] {
  const code = CODES[at % CODES.length] ?? "US";
  return Array.from({ length: EACH }, (_, order) => {
    const start = order * 40;
    const due = order % 2 === 0 ? dayOf(Math.min(at + 30 * order, STATEMENTS + 200)).slice(0, 7) : undefined;
    const made = makeUndertaking(ledgerIdOf(announcement, start), announcement, {
      title: `両国の部隊による第${order + 1}の取組`,
      day: dayOf(at),
      span: [start, start + 23],
      article: article as never,
      ...(due !== undefined && { at: due }),
    });
    return {
      ...made,
      value: {
        ...made.value,
        strength: UNDERTAKING_STRENGTHS[order % 4] ?? "commitment",
        parties: [
          { kind: "country", code: "JP", name: "日本" },
          { kind: "country", code, name: code },
        ],
        topics: [TOPICS[(at + order) % TOPICS.length] ?? "space"],
        ...(due !== undefined && { due }),
      },
    };
  });
}

/** A statement; some tell what came of the statement of the same parties before it. */
async function addStatement(archive: Archive, at: number): Promise<AnnouncementId> {
  const text = Array.from(
    { length: EACH },
    (_, order) => `両大臣は、幹部の往来を毎年行うことで一致した(${at}-${order})。`,
  ).join("\n");
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
  const publishedAt = `${dayOf(at)}T0${at % 9}:00:00.000Z`;
  const article = await archive.createArticle(
    makeArticle({ provenance: makeProvenance(announcement), publishedAt }),
  );
  const records = undertakingsOf(announcement.id, at, article.id).map((record) => ({
    record,
    facets: facetsOfUndertaking(record),
  }));
  const places = records.map(({ record: { kind, span, id } }) => ({ kind, span, id }));
  await archive.nameRecords(announcement.id, places);
  const before = at > CODES.length ? announcementId(announcement.id - CODES.length) : undefined;
  const isTelling = before !== undefined && at % SETTLED_EVERY === 0;
  const evidence = isTelling ? [makeEvidence(ledgerIdOf(before, 0), announcement.id)] : [];
  await archive.keepRead({
    announcement: announcement.id,
    day: dayOf(at),
    records,
    evidence,
    links: [],
    rules: "bench",
    seen: await archive.readLedgerNumber(),
  });
  if (isTelling) await settle(archive, ledgerIdOf(before, 0), announcement.id);
  return announcement.id;
}

async function settle(archive: Archive, undertaking: LedgerId, told: AnnouncementId): Promise<void> {
  const evidence = evidenceIdOf(undertaking, told, 0);
  await archive.decide(
    decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
    noteOf("ledger.evidence-judged"),
  );
  await archive.decide(
    decisionOf({ kind: "status", undertaking, outcome: "kept", cites: [evidence] }),
    noteOf("ledger.status-set"),
  );
}

type Kind = readonly [name: string, target: (draw: () => number, ids: readonly AnnouncementId[]) => string];

const pick = <T>(draw: () => number, all: readonly T[]): T => {
  const found = all[Math.floor(draw() * all.length)];
  if (found === undefined) throw new Error("There is nothing to ask for.");
  return found;
};

const KINDS: readonly Kind[] = [
  ["home", () => "/ledger"],
  [
    "parties",
    (draw) =>
      `/ledger/parties/JP+${pick(
        draw,
        CODES.filter((code) => code > "JP"),
      )}`,
  ],
  [
    "parties, deep in the list",
    (draw, ids) => {
      const id = pick(draw, ids);
      return `/ledger/parties/JP?before=${dayOf(id)}.${ledgerIdOf(id, 0)}`;
    },
  ],
  ["topic, narrowed to what was kept", (draw) => `/ledger/topics/${pick(draw, TOPICS)}?outcome=kept`],
  ["all, due date passed, open", () => "/ledger/undertakings?due=passed&outcome=open"],
  ["undertaking", (draw, ids) => `/ledger/undertakings/${ledgerIdOf(pick(draw, ids), 0)}`],
  ["statement", (draw, ids) => `/ledger/statements/${pick(draw, ids)}`],
  [
    "two statements side by side",
    (draw, ids) => {
      const at = Math.floor(draw() * (ids.length - CODES.length));
      return `/ledger/statements/${ids[at]}/beside/${ids[at + CODES.length]}`;
    },
  ],
  ["card", (draw, ids) => `/ledger/undertakings/${ledgerIdOf(pick(draw, ids), 40)}/card`],
  ["feed", () => "/ledger/feed.atom"],
];

async function measureKind(door: Door, [, target]: Kind, ids: readonly AnnouncementId[]): Promise<number> {
  const draw = createFractions(7);
  const times: number[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const wanted = target(draw, ids);
    const started = performance.now();
    await door.ask(wanted);
    times.push(performance.now() - started);
  }
  return median(times);
}

/** 100,000 undertakings of 4,000 statements. */
export async function fillStatements(
  archive: Archive,
): Promise<{ readonly ids: readonly AnnouncementId[]; readonly ms: number }> {
  await archive.saveSource(MINISTRY);
  const started = performance.now();
  const ids: AnnouncementId[] = [];
  for (let at = 1; at <= STATEMENTS; at += 1) ids.push(await addStatement(archive, at));
  return { ids, ms: performance.now() - started };
}

export async function measureLedgerPages(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-ledger-"));
  const opened = await openArchive(join(folder, "shirase.db"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  try {
    const { ids, ms } = await fillStatements(archive);
    const [fresh, ready] = [await openDoor(archive, 0), await openDoor(archive, 32 * 1024 * 1024)];
    const figures: Figure[] = [
      {
        name: "a statement of 25, taken in and kept",
        figure: `${(ms / STATEMENTS).toFixed(2)} ms`,
        beside: `${(STATEMENTS * EACH).toLocaleString("en")} undertakings`,
      },
    ];
    await ready.ask("/ledger");
    const home: Kind = ["home, kept", () => "/ledger"];
    for (const kind of KINDS)
      figures.push({ name: kind[0], figure: `${(await measureKind(fresh, kind, ids)).toFixed(2)} ms` });
    figures.push({ name: home[0], figure: `${(await measureKind(ready, home, ids)).toFixed(2)} ms` });
    await fresh.close();
    await ready.close();
    return figures;
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
