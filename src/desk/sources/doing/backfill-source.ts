// Backfill source: what somebody wants of a source's archive → begun, paused, gone on with or given up, with a line of the audit log; or the fault that says why not.

import type { SourceId } from "../../../terms/ids.ts";
import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import type { BackfillWish } from "../../../watching/backfill/backfill-cursor.ts";
import { beginBackfill } from "../../../watching/backfill/begin-backfill.ts";
import { type BackfillTurn, isUnderWay, turnBackfill } from "../../../watching/backfill/turn-backfill.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { type SourceCall, doingOf, loadWatched } from "./source-call.ts";

export async function beginBackfillOf(
  call: SourceCall,
  id: SourceId,
  wish: BackfillWish,
): Promise<SourceBackfill> {
  const source = await loadWatched(call.archive, id);
  const known = await call.archive.findBackfill(id);
  if (known && isUnderWay(known))
    throw refused("backfill-under-way", `The archive of "${id}" is being taken in already.`);
  if (wish.until !== undefined && wish.until > call.at.slice(0, 10))
    throw new DeskFault({
      name: "bad-request",
      field: "body.until",
      detail: `${wish.until} is still to come.`,
    });
  const begun = beginBackfill(source, wish, call.at);
  if (!begun.ok) throw refused("no-archive", begun.error);
  return save(call, begun.value, known?.state ?? null);
}

/** What is so already stays as it is. */
export async function turnBackfillOf(
  call: SourceCall,
  id: SourceId,
  turn: BackfillTurn,
): Promise<SourceBackfill> {
  const known = await loadBackfill(call, id);
  const turned = turnBackfill(known, turn);
  if (!turned.ok) throw refused("backfill-over", turned.error);
  return turned.value.state === known.state ? known : save(call, turned.value, known.state);
}

export async function loadBackfill({ archive }: SourceCall, id: SourceId): Promise<SourceBackfill> {
  await loadWatched(archive, id);
  const known = await archive.findBackfill(id);
  if (known) return known;
  throw new DeskFault({
    name: "not-found",
    code: "no-backfill",
    detail: `Nobody has begun to take in the archive of "${id}".`,
  });
}

async function save(
  call: SourceCall,
  backfill: SourceBackfill,
  was: SourceBackfill["state"] | null,
): Promise<SourceBackfill> {
  if ((await call.archive.saveBackfill(backfill, doingOf(call), was)) === "saved") return backfill;
  throw new DeskFault({
    name: "conflict",
    code: "backfill-changed",
    detail: `The backfill of "${backfill.source}" has changed meanwhile.`,
    current: null,
  });
}

const refused = (code: string, detail: string): DeskFault => new DeskFault({ name: "refused", code, detail });
