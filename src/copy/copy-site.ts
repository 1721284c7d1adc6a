// Copy site: a site that answers on this machine and a folder in, the same site as files out; only what has changed is written.

import { createHash } from "node:crypto";
import { COMPRESSED_ENDINGS, compressed } from "./compressed.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { InTheWay, hashContent } from "./copy-folder.ts";
import type { CopiedFile } from "./copy-page.ts";
import { copyPage } from "./copy-page.ts";
import type { CopyRecord, RunKey, WaitingAddress } from "./copy-record.ts";
import type { FetchSite } from "./fetch-site.ts";
import { type LinkReader, rewritePage } from "./rewrite-page.ts";

/** `read` is called twice: once for the hash of what it gives, and again where that is not what lies there. */
export type CopyExtra = { readonly path: string; readonly read: () => AsyncIterable<string> };

export type CopyRequest = {
  readonly fetchSite: FetchSite;
  readonly folder: CopyFolder;
  readonly record: CopyRecord;
  /** Where readers reach the copy, without a trailing slash. */
  readonly base: string;
  /** What the site shows and how it is copied: a run that broke off is gone on with only where this is the same. */
  readonly key: RunKey;
  /** Addresses that everything else is found from. */
  readonly roots: AsyncIterable<string> | Iterable<string>;
  /** Whether only a server can answer there: links to it lose their address. */
  readonly needsServer: (target: string) => boolean;
  /** What a server shows where nothing is: an address with nothing at it, and the file that its page becomes. */
  readonly notFound: readonly { readonly target: string; readonly path: string }[];
  /** Files that are no address of the site, such as `404.html`. */
  readonly extras: readonly CopyExtra[];
  readonly compress: boolean;
  readonly onProgress: (target: string) => void;
  /** Told of each link that leads nowhere, and of each page that could not be made. */
  readonly onFault: (sentence: string) => void;
};

export type CopyReport = {
  readonly isContinued: boolean;
  /** Addresses of the site that the copy has. */
  readonly addresses: number;
  readonly written: number;
  readonly removed: number;
  /** Pages that could not be made or written. */
  readonly failed: number;
  /** Links that lead nowhere, on the site as in the copy. */
  readonly dead: number;
};

type Counts = { written: number; removed: number; failed: number; dead: number };

/** A picture has 20 MB at most: so many at once stay in memory. */
const PAGES_AT_ONCE = 16;
const GONE_AT_ONCE = 500;

function createLinks({ record, base, needsServer }: CopyRequest, page: string): LinkReader {
  return {
    base,
    resolve: (target, by) =>
      needsServer(target) ? undefined : record.place(target, by === "element" ? { page } : "text"),
  };
}

/** What stands beside a file already is not compressed again while the file is the same. */
async function withCompressed(
  file: CopiedFile,
  { compress, folder, record }: CopyRequest,
): Promise<readonly CopiedFile[]> {
  if (!compress || !file.isText) return [file];
  const isSame = record.findFile(file.path)?.hash === hashContent(file.content);
  const beside = COMPRESSED_ENDINGS.map((ending) => `${file.path}${ending}`);
  for (const path of isSame ? beside : []) {
    const known = record.findFile(path);
    if (!known || known.hash === null || (await folder.sizeOf(path)) !== known.size)
      return [file, ...(await compressed(file))];
    record.keepFile(path, known);
  }
  return isSame ? [file] : [file, ...(await compressed(file))];
}

const notOurs = (path: string): InTheWay =>
  new InTheWay(`"${path}" lies in the folder and is not of this copy: it was left as it is.`);

/** Whether the file has to be written; what lies there unknown to us is somebody else's. */
async function isDue({ path, content }: CopiedFile, { folder, record }: CopyRequest): Promise<boolean> {
  const [known, size] = [record.findFile(path), await folder.sizeOf(path)];
  const hash = hashContent(content);
  if (known && known.hash !== null)
    return known.hash !== hash || known.pending !== null || size !== content.length;
  if (size === undefined) return true;
  // Written just before the end of a run that could not say so any more.
  const found = size < 0 ? "" : await folder.readHash(path);
  if (found !== hash && found !== known?.pending) throw notOurs(path);
  return found !== hash;
}

/** The intention is told first: a file that is there when the program is killed in between is known as ours. */
async function writeFiles(files: readonly CopiedFile[], request: CopyRequest, counts: Counts): Promise<void> {
  const { folder, record } = request;
  const due: CopiedFile[] = [];
  for (const file of files) {
    const { path, content } = file;
    const hash = hashContent(content);
    const isFileDue = await isDue(file, request).catch((error: unknown) =>
      reportInTheWay(error, request, counts),
    );
    if (isFileDue) due.push(file);
    const before = record.findFile(path)?.hash ?? null;
    if (isFileDue) record.keepFile(path, { hash: before, pending: hash, size: content.length });
    else if (isFileDue === false) record.keepFile(path, { hash, pending: null, size: content.length });
  }
  record.commit();
  for (const { path, content } of due) {
    await folder.write(path, content);
    record.keepFile(path, { hash: hashContent(content), pending: null, size: content.length });
    counts.written += 1;
  }
}

/** Anything else (a full disk) ends the run, which the next one goes on with. */
function reportInTheWay(error: unknown, { onFault }: CopyRequest, counts: Counts): undefined {
  if (!(error instanceof InTheWay)) throw error;
  counts.failed += 1;
  onFault(error.message);
  return undefined;
}

type Fetched = { readonly waiting: WaitingAddress; readonly files: readonly CopiedFile[] };

async function fetchOne(waiting: WaitingAddress, request: CopyRequest, counts: Counts): Promise<Fetched> {
  const { target, place, found } = waiting;
  request.onProgress(target);
  const answer = await request.fetchSite(target);
  const copied = copyPage({ place, isLinked: found !== "text" }, answer, createLinks(request, target));
  if (copied.ok) return { waiting, files: await withCompressed(copied.value, request) };
  const { kind, reason } = copied.error;
  // What only a text names may be a word about an address, and not every site has every root.
  if (kind === "failed" || typeof found !== "string") {
    counts[kind] += 1;
    const where = typeof found === "string" ? "" : ` (a link on ${found.page})`;
    request.onFault(`${target}${where}: ${reason}`);
  }
  return { waiting, files: [] };
}

async function copyWaiting(request: CopyRequest, counts: Counts): Promise<void> {
  const { record } = request;
  for (;;) {
    const waiting = record.listWaiting(PAGES_AT_ONCE);
    if (waiting.length === 0) return;
    const fetched = await Promise.all(waiting.map((address) => fetchOne(address, request, counts)));
    await writeFiles(
      fetched.flatMap(({ files }) => files),
      request,
      counts,
    );
    for (const { waiting: address, files } of fetched) {
      record.finishAddress(address.target, files.length > 0 ? "copied" : "nothing");
    }
    record.commit();
  }
}

async function copyNotFound(request: CopyRequest, counts: Counts): Promise<void> {
  for (const { target, path } of request.notFound) {
    const { body } = await request.fetchSite(target);
    const content = Buffer.from(rewritePage(body.toString(), createLinks(request, path)));
    await writeFiles(await withCompressed({ path, content, isText: true }, request), request, counts);
  }
}

async function copyExtras(
  { extras, folder, record, ...request }: CopyRequest,
  counts: Counts,
): Promise<void> {
  for (const { path, read } of extras) {
    const hashing = createHash("sha256");
    let size = 0;
    for await (const part of read()) {
      hashing.update(part);
      size += Buffer.byteLength(part);
    }
    const hash = hashing.digest("base64url");
    const known = record.findFile(path);
    const found = await folder.sizeOf(path);
    if (known === undefined && found !== undefined) {
      reportInTheWay(notOurs(path), { extras, folder, record, ...request }, counts);
      continue;
    }
    const isDue = known?.hash !== hash || found !== size;
    record.keepFile(path, { hash: known?.hash ?? null, pending: hash, size });
    record.commit();
    if (isDue) await folder.write(path, read());
    if (isDue) counts.written += 1;
    record.keepFile(path, { hash, pending: null, size });
  }
  record.commit();
}

async function removeGone({ record, folder }: CopyRequest, counts: Counts): Promise<void> {
  for (let gone = record.listGone(GONE_AT_ONCE); gone.length > 0; gone = record.listGone(GONE_AT_ONCE)) {
    for (const path of gone) {
      await folder.remove(path);
      record.forgetFile(path);
      counts.removed += 1;
    }
    record.commit();
  }
}

/**
 * Every address that a page of ours links to is copied, or told to lead nowhere. Throws what the disk says; run again,
 * it goes on where it was.
 */
export async function copySite(request: CopyRequest): Promise<CopyReport> {
  const { record } = request;
  const counts: Counts = { written: 0, removed: 0, failed: 0, dead: 0 };
  const isContinued = record.beginRun(request.key) === "continued";
  for await (const root of request.roots) record.place(root, "root");
  record.commit();
  do {
    await copyWaiting(request, counts);
    await copyNotFound(request, counts);
    await copyWaiting(request, counts);
  } while (record.beginAgain());
  await copyExtras(request, counts);
  const addresses = record.countDone();
  // A page that could not be made may be there from before: nothing is taken away then.
  if (counts.failed === 0) await removeGone(request, counts);
  record.endRun();
  record.commit();
  return { isContinued, addresses, ...counts };
}
