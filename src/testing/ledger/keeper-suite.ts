// Keeper suite: servers keep the ledger, editors decide at all of them at once, processes are killed; the ledger is the one that is worked out of announcements and decisions, and no decision is lost or there twice.

import assert from "node:assert/strict";
import { it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY } from "../archive/specimens.ts";
import { openAccount } from "../desk/open-account.ts";
import { createCaller } from "../desk/open-test-desk.ts";
import { type ServeProcess, startServe } from "../desk/serve-process.ts";
import { createChance } from "../moving/chance.ts";
import { dumpLedger } from "./dump-ledger.ts";
import { endRebuild } from "./killed-rebuild.ts";
import { type LedgerDecider, createLedgerDecider } from "./ledger-decider.ts";
import { LATER, OTHERS, PERSONNEL, STATEMENTS } from "./ledger-texts.ts";

const TEXTS = [...STATEMENTS, LATER, ...PERSONNEL, ...OTHERS];
const PUBLISHED = "2027-03-04T01:00:00.000Z";

export type KeeperChoice = {
  /** Of SQLite: the folder. */
  readonly data: string;
  readonly database?: string;
  readonly location: string;
  readonly openEngine: (location: string) => Promise<Engine>;
  /** Processes that serve the store at once, and workers of each. */
  readonly servers: number;
  readonly workers?: number;
  readonly announcements: number;
  readonly kills: number;
  /** Everything is thrown away and worked out anew so often meanwhile. */
  readonly rebuilds: number;
};

async function receive(archive: Archive, at: number): Promise<void> {
  const { announcement } = await archive.saveAnnouncement(
    makeAnnouncement(`${TEXTS[at % TEXTS.length]}\n(第${at}号)`),
  );
  await archive.createArticle(
    makeArticle({ provenance: makeProvenance(announcement), publishedAt: PUBLISHED }),
  );
}

/** Two minutes are far more than it takes, on however busy a machine. */
async function untilKept(archive: Archive): Promise<void> {
  for (let looks = 0; looks < 1_200; looks += 1) {
    const { phase, waiting } = await archive.readFill();
    if (phase === "full" && waiting === 0) return;
    await pause(100);
  }
  assert.fail("the ledger was not kept within two minutes");
}

async function work(
  archive: Archive,
  choice: KeeperChoice,
  deciders: readonly LedgerDecider[],
  servers: ServeProcess[],
): Promise<void> {
  const { announcements, kills, rebuilds } = choice;
  const chance = createChance(20_261_128);
  const steps = Math.max(kills, rebuilds, 1);
  let [received, isOver] = [0, false];
  const running = Promise.all(deciders.map((decider) => decider.run(() => isOver)));
  const receiveTo = async (count: number): Promise<void> => {
    for (; received < count; received += 1) await receive(archive, received);
  };
  for (let step = 0; step < steps; step += 1) {
    await receiveTo(Math.ceil((announcements * (step + 1)) / steps));
    await pause(100 + chance() * 900);
    if (step < rebuilds) await archive.startRebuild();
    if (step >= kills) continue;
    const at = Math.floor(chance() * servers.length);
    await servers[at]?.kill();
    servers[at] = await startServe(choice);
  }
  await untilKept(archive);
  isOver = true;
  await running;
  await untilKept(archive);
}

/** Each that was acknowledged as it was acknowledged, each attempt at most once, and numbers without gaps. */
async function checkDecisions(archive: Archive, deciders: readonly LedgerDecider[]): Promise<number> {
  const kept = await archive.listDecisions({});
  assert.deepEqual(
    kept.map(({ id }) => id),
    kept.map((_, at) => at + 1),
  );
  const byId = new Map(kept.map(({ id, decision }) => [id, decision]));
  for (const { id, decision } of deciders.flatMap(({ acknowledged }) => acknowledged))
    assert.deepEqual(byId.get(id), decision, `decision ${id} was acknowledged`);
  const notes = kept.flatMap(({ decision }) => ("note" in decision && decision.note ? [decision.note] : []));
  assert.equal(new Set(notes).size, notes.length, "none is there twice");
  const log = await archive.listAudit({ limit: 100_000 });
  const noted = log.flatMap(({ action, detail }) =>
    action.startsWith("ledger.") ? [detail?.["decision"]] : [],
  );
  assert.deepEqual(new Set(noted), new Set(byId.keys()), "each stands in the log");
  assert.equal(noted.length, kept.length);
  return kept.length;
}

export function itKeepsTheLedger(name: string, choose: () => Promise<KeeperChoice>): void {
  it(`the ledger is the one that is worked out of announcements and decisions, and no decision is lost, ${name}`, async (t) => {
    const choice = await choose();
    const opened = await openArchive(choice.location);
    assert.ok(opened.ok);
    const archive = opened.value;
    t.after(() => archive.close());
    await archive.saveSource(MINISTRY);
    const cookie = await openAccount(archive, "publisher", Date.now());
    const servers: ServeProcess[] = [];
    t.after(() => Promise.all(servers.map((server) => server.kill())));
    for (let at = 0; at < choice.servers; at += 1) servers.push(await startServe(choice));
    const deciders = [0, 1].map((at) => {
      const caller = () => createCaller(servers[at % servers.length]?.port ?? 0, cookie);
      return createLedgerDecider({ name: `decider-${at}`, archive, caller, chance: createChance(at + 1) });
    });
    await work(archive, choice, deciders, servers);
    await Promise.all(servers.map((server) => server.kill()));
    const engine = await choice.openEngine(choice.location);
    t.after(() => engine.close());
    const lines = await dumpLedger(engine);
    const decisions = await checkDecisions(archive, deciders);
    const { data, database } = choice;
    await endRebuild(database === undefined ? ["--data", data] : ["--database", database], "--anew");
    assert.deepEqual(await dumpLedger(engine), lines);
    const statuses = deciders.map((decider) => JSON.stringify([...decider.statuses]));
    t.diagnostic(`${decisions} decisions, ${lines.length} rows; answers ${statuses.join(" ")}`);
    const unforeseen = deciders.flatMap((decider) =>
      [...decider.statuses.keys()].filter((status) => ![200, 404, 409, 422, 429, 503].includes(status)),
    );
    assert.deepEqual(unforeseen, []);
    assert.ok(decisions >= choice.announcements / 2, `${decisions} decisions`);
  });
}
