// Fetches pictures of moved articles: an address that an export names in, a file below the media folder out, or why there is none.

import { createHash } from "node:crypto";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FetchOptions, fetchAddress } from "../../intake/fetch/fetch-address.ts";
import { preparePicture } from "../../intake/picture/prepare-picture.ts";
import { MOST_PICTURE_BYTES } from "../../terms/picture.ts";
import { type Result, failure, success } from "../../terms/result.ts";

/** Below the media folder; what was fetched once is found there by the next run. */
export const FETCHED_FOLDER = "fetched";

const PICTURE_TYPE = /^\s*(?:image\/|(?:application|binary)\/octet-stream\b)/i;
const PICTURE_MS = 30_000;
/** A host that has not answered so often in a row is asked no more in this run: each time costs some ten seconds. */
const MOST_FAILURES_IN_A_ROW = 5;
const MEBIBYTE = 1024 * 1024;

export type FetchBounds = {
  /** Pictures asked for in one run. */
  readonly pictures: number;
  /** Bytes received in one run. */
  readonly bytes: number;
  /** Milliseconds from the first to the last. */
  readonly wholeMs: number;
};

export const FETCH_BOUNDS: FetchBounds = {
  pictures: 5_000,
  bytes: 2_000 * MEBIBYTE,
  wholeMs: 2 * 60 * 60 * 1_000,
};

export type PictureFetcher = {
  /** Path of the file. The error is a sentence without the address. */
  readonly fetchPicture: (address: string) => Promise<Result<string, string>>;
};

export type FetcherOptions = {
  /** The media folder. */
  readonly folder: string;
  /** Where the old site stood: for addresses that are only a path. */
  readonly site?: string;
  readonly bounds: FetchBounds;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  /** What the guard lets through, and how names are looked up. */
  readonly fetching: Pick<FetchOptions, "allowAddresses" | "resolve" | "limits">;
};

/** It is named where the reason is told. */
const withoutAddress = (message: string): string => message.replace(/^Cannot read "(?:[^"\\]|\\.)*": /, "");

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Appears under its name only when it is whole: a run that is killed leaves no half picture for the next one. */
async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.unfinished-${process.pid}`;
  await writeFile(unfinished, bytes, { flush: true });
  await rename(unfinished, path);
}

/** Every address is asked for once in a run, whether it succeeds or not. */
export function createPictureFetcher(options: FetcherOptions): PictureFetcher {
  const { site, bounds, now, fetching } = options;
  const folder = join(options.folder, FETCHED_FOLDER);
  const failures = new Map<string, string>();
  const failuresInARow = new Map<string, number>();
  const spent = { pictures: 0, bytes: 0, since: undefined as number | undefined };

  const whyNoMore = (host: string): string | undefined => {
    spent.since ??= now();
    if (spent.pictures >= bounds.pictures) return `${bounds.pictures} pictures were asked for in this run`;
    if (spent.bytes >= bounds.bytes) return `${bounds.bytes / MEBIBYTE} MB were fetched in this run`;
    if (now() - spent.since >= bounds.wholeMs)
      return `this run has fetched for ${bounds.wholeMs / 60_000} minutes`;
    return (failuresInARow.get(host) ?? 0) >= MOST_FAILURES_IN_A_ROW
      ? `${host} failed ${MOST_FAILURES_IN_A_ROW} times in a row, and is asked no more in this run`
      : undefined;
  };
  const ask = async ({ href, host }: URL, path: string): Promise<Result<string, string>> => {
    const noMore = whyNoMore(host);
    if (noMore !== undefined) return failure(`${noMore}; the next run goes on`);
    spent.pictures += 1;
    const limits = { wholeMs: PICTURE_MS, ...fetching.limits, bytes: MOST_PICTURE_BYTES };
    const fetched = await fetchAddress(href, { ...fetching, limits, types: PICTURE_TYPE });
    if (!fetched.ok) {
      failuresInARow.set(host, (failuresInARow.get(host) ?? 0) + 1);
      return failure(withoutAddress(fetched.error.message));
    }
    failuresInARow.delete(host);
    spent.bytes += fetched.value.bytes.byteLength;
    const prepared = await preparePicture(fetched.value.bytes);
    if (!prepared.ok) return failure(prepared.error);
    await writeWhole(folder, path, fetched.value.bytes);
    return success(path);
  };

  return {
    async fetchPicture(address) {
      const url = URL.parse(address, site);
      if (!url || !/^https?:$/.test(url.protocol)) return failure("it is no http(s) address; give --site");
      url.hash = "";
      const path = join(folder, createHash("sha256").update(url.href).digest("hex"));
      if (await isFile(path)) return success(path);
      const failed = failures.get(url.href);
      if (failed !== undefined) return failure(failed);
      const asked = await ask(url, path);
      if (!asked.ok) failures.set(url.href, asked.error);
      return asked;
    },
  };
}
