// File shelf: a table, a format and the state of the ledger in, the file of it out: made once a state, kept on the disk without a name.

import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ByteRange } from "../../../../newsroom/ports/media-store.ts";
import type { LedgerMoments } from "../../../../newsroom/ports/ledger-moment.ts";
import { type TakeTurns, createTurns } from "../../../delivery/take-turns.ts";
import type { DataTable, DataWorld } from "../tables/column.ts";
import type { DataFormat } from "../writing/data-format.ts";
import { writeTable } from "../writing/write-table.ts";

export type DataFile = {
  readonly change: number;
  readonly today: string;
  readonly bytes: number;
  readonly rows: number;
  read(range: ByteRange): AsyncIterable<Uint8Array>;
};

export type FileShelf = {
  /**
   * Never older than `change`. `send` has the file for as long as it runs. Rejects with `TooManyWaiting` where too many
   * files are to be made. `gone`: whoever asks has gone; a file that nobody waits for any more is made no further, and is
   * refused with the reason of the signal.
   */
  use<T>(asked: AskedFile, send: (file: DataFile) => Promise<T>, gone?: AbortSignal): Promise<T>;
  /** Of the latest of each that was made: how long it was. */
  sizeOf(name: string, format: DataFormat): Pick<DataFile, "bytes" | "rows"> | undefined;
  close(): Promise<void>;
};

export type AskedFile = {
  readonly table: DataTable;
  readonly format: DataFormat;
  readonly world: DataWorld;
  readonly change: number;
};

type Kept = DataFile & { users: number; isGone: boolean; readonly handle: FileHandle };

const MOST_WAITING = 30;
/** On the disk. The one that was asked for longest ago goes first. */
const MOST_BYTES = 2_000_000_000;
const PIECE_BYTES = 64 * 1024;

/** Gone from its folder at once: whatever becomes of this process, nothing of it is left behind. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `shirase-ledger-${randomUUID()}`);
  const handle = await open(path, "wx+", 0o600);
  await unlink(path);
  return handle;
}

async function* readFrom(handle: FileHandle, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end;) {
    const piece = new Uint8Array(Math.min(PIECE_BYTES, end - at));
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) throw new Error(`A file of the ledger ends at ${at}, before ${end}.`);
    yield piece.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function makeFile(
  moments: LedgerMoments,
  { table, format, world }: AskedFile,
  ending: AbortSignal,
): Promise<Kept> {
  const handle = await openNameless();
  try {
    let bytes = 0;
    let rows = 0;
    const change = await moments.atOneMoment(async (moment) => {
      const pieces = writeTable(moment, { table, format, world, rest: true }, (more) => {
        // Of a long group of rows nothing is written for a while.
        ending.throwIfAborted();
        rows += more;
      });
      for await (const piece of pieces) {
        ending.throwIfAborted();
        await handle.write(piece, 0, piece.length, bytes);
        bytes += piece.length;
      }
      return moment.change;
    });
    const read: DataFile["read"] = (range) => readFrom(handle, range);
    return { change, today: world.today, bytes, rows, read, handle, users: 0, isGone: false };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A file that is being made, and how many wait for it. */
type Making = { readonly file: Promise<Kept>; waiting: number; readonly stop: () => void };

async function waitFor(made: Making, gone: AbortSignal | undefined): Promise<Kept> {
  const leave = (): void => {
    made.waiting -= 1;
    if (made.waiting === 0) made.stop();
  };
  made.waiting += 1;
  gone?.addEventListener("abort", leave, { once: true });
  try {
    return await made.file;
  } finally {
    gone?.removeEventListener("abort", leave);
  }
}

const isRight = (file: DataFile, { change, world }: AskedFile): boolean =>
  file.change >= change && file.today === world.today;

async function letGo(file: Kept): Promise<void> {
  if (file.isGone && file.users === 0) await file.handle.close();
}

export function createFileShelf(moments: LedgerMoments): FileShelf {
  const takeTurn: TakeTurns = createTurns(MOST_WAITING);
  /** The one that was asked for last stands last. */
  const kept = new Map<string, Kept>();
  const making = new Map<string, Making>();

  const remove = async (key: string): Promise<void> => {
    const file = kept.get(key);
    if (!file) return;
    kept.delete(key);
    file.isGone = true;
    await letGo(file);
  };
  const keep = async (key: string, file: Kept): Promise<Kept> => {
    await remove(key);
    kept.set(key, file);
    let all = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [other, { bytes }] of kept) {
      if (all <= MOST_BYTES || other === key) break;
      all -= bytes;
      await remove(other);
    }
    return file;
  };
  const make = (key: string, asked: AskedFile): Making => {
    const task = `${key} ${asked.change} ${asked.world.today}`;
    const running = making.get(task);
    if (running) return running;
    const ending = new AbortController();
    const end = (): void => {
      if (making.get(task) === started) making.delete(task);
    };
    const file = takeTurn(async () => {
      ending.signal.throwIfAborted();
      const ready = kept.get(key);
      return ready && isRight(ready, asked)
        ? ready
        : keep(key, await makeFile(moments, asked, ending.signal));
    }).finally(end);
    const stop = (): void => {
      // Who comes now begins anew.
      end();
      ending.abort();
    };
    const started: Making = { file, waiting: 0, stop };
    making.set(task, started);
    return started;
  };
  /** One that another change has removed between being made and being used is made once more. */
  const load = async (asked: AskedFile, gone: AbortSignal | undefined): Promise<Kept> => {
    gone?.throwIfAborted();
    const key = `${asked.table.name}.${asked.format}`;
    const ready = kept.get(key);
    if (!ready || !isRight(ready, asked)) {
      const made = await waitFor(make(key, asked), gone);
      return made.isGone ? load(asked, gone) : made;
    }
    kept.delete(key);
    kept.set(key, ready);
    return ready;
  };
  return {
    async use(asked, send, gone) {
      const file = await load(asked, gone);
      file.users += 1;
      try {
        return await send(file);
      } finally {
        file.users -= 1;
        await letGo(file);
      }
    },
    sizeOf: (name, format) => kept.get(`${name}.${format}`),
    close: async () => {
      for (const key of kept.keys()) await remove(key);
    },
  };
}
