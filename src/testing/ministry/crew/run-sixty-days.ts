// Run sixty days: a store and a world → the workers of one process live through its days by the driven clock; what was asked, drafted, looked at and told.

import type { Mail } from "../../../commands/sources/alerts/send-mail.ts";
import type { House } from "../../../house.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Look } from "../../../terms/sources/look.ts";
import { chanceFrom } from "../../sources/drive-rhythm.ts";
import { createAskingLedger } from "../clock/asking-ledger.ts";
import { type FindDue, createRoster } from "../clock/roster.ts";
import { DAY_MS } from "../plan/announcing-times.ts";
import { addOffices, hangsIn } from "../plan/open-world.ts";
import type { World } from "../plan/world.ts";
import type { RequestRecord } from "../serve/request-record.ts";
import { serveMinistry } from "../serve/serve-ministry.ts";
import { type Crew, KINDS, runLine } from "./worker-needs.ts";

/** As many as the program has; few alerts come at once. */
const LINES = { "check-source": 6, "fetch-item": 6, "send-alert": 1 } as const;

/** A look that was kept, and when the next one was promised. */
export type KeptLook = { readonly look: Look; readonly nextAt: number };

export type Lived = {
  readonly requests: readonly RequestRecord[];
  readonly looks: readonly KeptLook[];
  /** Announcement → when its article was written. */
  readonly draftedAt: ReadonlyMap<number, number>;
  readonly mails: readonly Mail[];
  readonly end: number;
};

function noting(archive: Archive, looks: KeptLook[]): Archive {
  return {
    ...archive,
    async keepLook(kept) {
      const answer = await archive.keepLook(kept);
      if (answer === "kept") looks.push({ look: kept.look, nextAt: Date.parse(kept.state.nextAt) });
      return answer;
    },
  };
}

export async function runSixtyDays(
  archive: Archive,
  findDue: FindDue,
  house: House,
  world: World,
): Promise<Lived> {
  const { span } = world;
  const end = span.start + span.days * DAY_MS;
  const ledger = createAskingLedger();
  const chance = chanceFrom(span.seed + 2);
  const { clock, join } = createRoster({ start: span.start, end }, findDue, ledger, chance);
  const ministry = await serveMinistry(world, clock, ledger);
  const looks: KeptLook[] = [];
  const draftedAt = new Map<number, number>();
  const mails: Mail[] = [];
  await addOffices(archive, world);
  const crew: Crew = {
    archive: noting(archive, looks),
    house,
    port: ministry.port,
    chance,
    hangs: hangsIn(world, ministry.requests),
    mails,
    onDrafted: (announcement, at) => draftedAt.set(announcement, draftedAt.get(announcement) ?? at),
  };
  const lines = KINDS.flatMap((kind) => Array.from({ length: LINES[kind] }, () => kind)).map((kind) => {
    const line = join();
    return runLine(crew, { ...line, now: clock.now }, kind);
  });
  // Only a fault ends a line; the others stand idle when the clock does.
  await Promise.race([clock.ended, ...lines]);
  await ministry.close();
  return { requests: ministry.requests, looks, draftedAt, mails, end };
}
