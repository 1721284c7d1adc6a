// Copy record: which address stands where in a copy, what is still to be fetched, and which files are ours, in a small database beside them.

import { DatabaseSync } from "node:sqlite";
import { foldPlace, placeBeside, placeOf } from "./place-of.ts";

/** How an address was found: on the page that links to it, as one that everything begins with, or only named in a text. */
export type Finding = { readonly page: string } | "root" | "text";

export type WaitingAddress = { readonly target: string; readonly place: string; readonly found: Finding };
export type KeptFile = {
  /** Of what was written last; null until the first time has ended. */
  readonly hash: string | null;
  /** Of what is being written; null where nothing is. */
  readonly pending: string | null;
  readonly size: number;
};

/** What the site was and how it was asked, when a run began: only the same can go on with it. */
export type RunKey = string;

export type CopyRecord = {
  /** `continued`: the run before this one broke off, of the same site: what it has done is done. */
  beginRun(key: RunKey): "new" | "continued";
  /** The place of an address, which is fetched in this run if it was not yet. */
  place(target: string, found: Finding): string;
  /** The next that wait, the same until they are done. */
  listWaiting(limit: number): readonly WaitingAddress[];
  /** How many are done in this run. */
  countDone(): number;
  /** `nothing`: there is no file for it; if a link leads there after all, it is fetched once more. */
  finishAddress(target: string, outcome: "copied" | "nothing"): void;
  findFile(path: string): KeptFile | undefined;
  /** The file is of this run. */
  keepFile(path: string, file: KeptFile): void;
  /** Files that no run but an earlier one knows, some at a time. */
  listGone(limit: number): readonly string[];
  forgetFile(path: string): void;
  endRun(): void;
  /**
   * True where two addresses were found in this run that a file system may take for one, and so neither keeps the place
   * that others have linked to by then: all that is known is fetched once more.
   */
  beginAgain(): boolean;
  /** What is told until here survives the end of the process. */
  commit(): void;
  close(): void;
};

const APPLICATION_ID = 0x5348_4350;
/** Links to the same places stand on every page. */
const MOST_REMEMBERED = 50_000;

const TABLES = `
  create table if not exists state (name text primary key, value text not null) without rowid;
  create table if not exists addresses (
    target text primary key, place text not null, folded text not null,
    found text not null, run integer not null, state text not null
  ) without rowid;
  create table if not exists twins (folded text primary key) without rowid;
  create index if not exists addresses_by_folded on addresses (folded);
  create index if not exists addresses_waiting on addresses (run, target) where state = 'waiting';
  create table if not exists files (
    path text primary key, hash text, pending text, size integer not null, run integer not null
  ) without rowid;
  create index if not exists files_by_run on files (run, path);
`;

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // No second run on the same folder. A log is appended to: a power cut may shorten it, and cannot damage it.
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal");
    database.exec("begin exclusive");
    const { application_id: found } = database.prepare("pragma application_id").get() ?? {};
    const isNew = database.prepare("select 1 from sqlite_schema limit 1").get() === undefined;
    if (!isNew && found !== APPLICATION_ID) throw new Error(`${path} is no record of a copy.`);
    database.exec(`pragma application_id = ${APPLICATION_ID}; ${TABLES}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

type Statements = ReturnType<typeof prepareAll>;

function prepareAll(database: DatabaseSync) {
  return {
    readState: database.prepare("select value from state where name = ?"),
    writeState: database.prepare("insert or replace into state (name, value) values (?, ?)"),
    findAddress: database.prepare("select place, run, found, state from addresses where target = ?"),
    findTwin: database.prepare("select target from addresses where folded = ? and target <> ? and run = ?"),
    isTwin: database.prepare("select 1 from twins where folded = ?"),
    addTwin: database.prepare("insert or ignore into twins values (?)"),
    movePlace: database.prepare("update addresses set place = ?, folded = ? where target = ?"),
    fetchAgain: database.prepare("update addresses set run = ?, state = 'waiting' where run = ?"),
    addAddress: database.prepare("insert or replace into addresses values (?, ?, ?, ?, ?, 'waiting')"),
    renewAddress: database.prepare("update addresses set found = ?, state = ? where target = ?"),
    waiting: database.prepare(
      "select target, place, found from addresses where run = ? and state = 'waiting' order by target limit ?",
    ),
    countDone: database.prepare("select count(*) as count from addresses where run = ? and state = 'copied'"),
    finish: database.prepare("update addresses set state = ? where target = ?"),
    findFile: database.prepare("select hash, pending, size from files where path = ?"),
    keepFile: database.prepare("insert or replace into files values (?, ?, ?, ?, ?)"),
    gone: database.prepare("select path from files where run < ? order by run, path limit ?"),
    forgetFile: database.prepare("delete from files where path = ?"),
    forgetAddresses: database.prepare("delete from addresses where run < ?"),
  };
}

/** Addresses and paths are text, written by this file alone. */
const text = (value: unknown): string => String(value);

const writeFinding = (found: Finding): string => (typeof found === "string" ? found : found.page);

function readFinding(written: string): Finding {
  return written === "root" || written === "text" ? written : { page: written };
}

/** The same text on its own: cut out of a page, it would keep the whole page in memory. */
const apart = (cut: string): string => Buffer.from(cut).toString();

type Placing = Pick<CopyRecord, "place"> & {
  readonly hasTwins: () => boolean;
  readonly forget: () => void;
};

function createPlacing(statements: Statements, runNow: () => number): Placing {
  const remembered = new Map<string, { readonly place: string; readonly isText: boolean }>();
  let hasTwins = false;
  /** Of two addresses that a file system may take for one, neither has the place: which came first is chance. */
  const findPlace = (target: string): string => {
    const own = placeOf(target);
    const folded = foldPlace(own);
    const twin = statements.findTwin.get(folded, target, runNow())?.["target"];
    if (twin === undefined && statements.isTwin.get(folded) === undefined) return own;
    statements.addTwin.run(folded);
    if (typeof twin === "string") {
      statements.movePlace.run(placeBeside(twin), foldPlace(placeBeside(twin)), twin);
      hasTwins = true;
    }
    return placeBeside(target);
  };
  const place: Placing["place"] = (target, found) => {
    const isText = found === "text";
    const known = remembered.get(target);
    if (known && (isText || !known.isText)) return known.place;
    const there = placeInRecord(statements, { target, found, run: runNow() }, findPlace);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(apart(target), { place: there, isText });
    return there;
  };
  return {
    place,
    hasTwins: () => hasTwins,
    forget() {
      hasTwins = false;
      remembered.clear();
    },
  };
}

type Found = { readonly target: string; readonly found: Finding; readonly run: number };

function placeInRecord(
  statements: Statements,
  { target, found, run }: Found,
  findPlace: (target: string) => string,
): string {
  const row = statements.findAddress.get(target);
  if (row?.["run"] !== run) {
    const place = findPlace(target);
    statements.addAddress.run(target, place, foldPlace(place), writeFinding(found), run);
    return place;
  }
  if (found !== "text" && row["found"] === "text") {
    const state = row["state"] === "nothing" ? "waiting" : text(row["state"]);
    statements.renewAddress.run(writeFinding(found), state, target);
  }
  return text(row["place"]);
}

function createFiles(
  statements: Statements,
  runNow: () => number,
): Pick<CopyRecord, "findFile" | "keepFile" | "listGone" | "forgetFile"> {
  return {
    findFile(path) {
      const row = statements.findFile.get(path);
      if (row === undefined) return undefined;
      const { hash, pending, size } = row;
      const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
      return { hash: textOrNull(hash), pending: textOrNull(pending), size: Number(size) };
    },
    keepFile: (path, { hash, pending, size }) =>
      void statements.keepFile.run(path, hash, pending, size, runNow()),
    listGone: (limit) => statements.gone.all(runNow(), limit).map(({ path }) => text(path)),
    forgetFile: (path) => void statements.forgetFile.run(path),
  };
}

/** Throws where another run is at work on it, or where the file is something else. */
export function openCopyRecord(path: string): CopyRecord {
  const database = openDatabase(path);
  const statements = prepareAll(database);
  const readState = (name: string): string => text(statements.readState.get(name)?.["value"] ?? "");
  let run = Number(readState("run"));
  const placing = createPlacing(statements, () => run);
  return {
    beginRun(key) {
      if (readState("unfinished") === key) return "continued";
      run += 1;
      statements.writeState.run("run", text(run));
      statements.writeState.run("unfinished", key);
      return "new";
    },
    place: (target, found) => placing.place(target, found),
    beginAgain() {
      if (!placing.hasTwins()) return false;
      placing.forget();
      statements.fetchAgain.run(run + 1, run);
      run += 1;
      statements.writeState.run("run", text(run));
      return true;
    },
    listWaiting: (limit) =>
      statements.waiting.all(run, limit).map((row) => ({
        target: text(row["target"]),
        place: text(row["place"]),
        found: readFinding(text(row["found"])),
      })),
    countDone: () => Number(statements.countDone.get(run)?.["count"]),
    finishAddress: (target, outcome) => void statements.finish.run(outcome, target),
    ...createFiles(statements, () => run),
    endRun() {
      statements.forgetAddresses.run(run);
      statements.writeState.run("unfinished", "");
    },
    commit: () => database.exec("commit; begin exclusive"),
    close() {
      database.exec("commit");
      database.close();
    },
  };
}
