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
   * files are to be made.
   */
  use<T>(asked: AskedFile, send: (file: DataFile) => Promise<T>): Promise<T>;
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

async function makeFile(moments: LedgerMoments, { table, format, world }: AskedFile): Promise<Kept> {
  const handle = await openNameless();
  try {
    let bytes = 0;
    let rows = 0;
    const change = await moments.atOneMoment(async (moment) => {
      const pieces = writeTable(moment, { table, format, world, rest: true }, (more) => {
        rows += more;
      });
      for await (const piece of pieces) {
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

const isRight = (file: DataFile, { change, world }: AskedFile): boolean =>
  file.change >= change && file.today === world.today;

async function letGo(file: Kept): Promise<void> {
  if (file.isGone && file.users === 0) await file.handle.close();
}

export function createFileShelf(moments: LedgerMoments): FileShelf {
  const takeTurn: TakeTurns = createTurns(MOST_WAITING);
  /** The one that was asked for last stands last. */
  const kept = new Map<string, Kept>();
  const making = new Map<string, Promise<Kept>>();

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
  const make = (key: string, asked: AskedFile): Promise<Kept> => {
    const task = `${key} ${asked.change} ${asked.world.today}`;
    const running = making.get(task);
    if (running) return running;
    const started = takeTurn(async () => {
      const ready = kept.get(key);
      return ready && isRight(ready, asked) ? ready : keep(key, await makeFile(moments, asked));
    }).finally(() => making.delete(task));
    making.set(task, started);
    return started;
  };
  /** One that another change has removed between being made and being used is made once more. */
  const load = async (asked: AskedFile): Promise<Kept> => {
    const key = `${asked.table.name}.${asked.format}`;
    const ready = kept.get(key);
    if (!ready || !isRight(ready, asked)) {
      const made = await make(key, asked);
      return made.isGone ? load(asked) : made;
    }
    kept.delete(key);
    kept.set(key, ready);
    return ready;
  };
  return {
    async use(asked, send) {
      const file = await load(asked);
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
