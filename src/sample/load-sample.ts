// From a sample folder to its sources, documents and desk's pieces, in order of arrival; bytes are read when asked for.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { messageOf } from "../terms/message-of.ts";
import { failure, success } from "../terms/result.ts";
import type { Result } from "../terms/result.ts";
import type { SourceId } from "../terms/ids.ts";
import type { Source } from "../terms/source.ts";
import { parseManifest } from "./manifest.ts";
import type { SampleExpectation, SampleManifest, SampleSettlement } from "./manifest.ts";

export const SAMPLE_MANIFEST = "newsroom.yaml";

/** A file of the sample; `file` is its path below the sample folder, with "/". */
export type SampleFile = { readonly file: string; readonly readBytes: () => Promise<Uint8Array> };

/** An announcement as it arrived. One file may arrive twice; a changed one arrives again under its address. */
export type SampleDocument = SampleFile & {
  readonly sourceId: SourceId;
  readonly address: string;
  /** ISO 8601 instants in UTC, with milliseconds; published when received where the manifest says nothing. */
  readonly receivedAt: string;
  readonly publishedAt: string;
  readonly publishedByDesk: boolean;
  /** In which characters the bytes are written: the name in the Encoding Standard. */
  readonly encoding: string;
  readonly expect?: SampleExpectation;
};

export type SampleNewsroom = {
  readonly sources: readonly Source[];
  /** In the order in which they arrived. */
  readonly documents: readonly SampleDocument[];
  /** The desk's own pieces: Markdown with front matter. */
  readonly deskPieces: readonly SampleFile[];
  /** In the order in which they were decided. */
  readonly settlements: readonly SampleSettlement[];
};

function bytesOf(folder: string, file: string): SampleFile["readBytes"] {
  return () => readFile(join(folder, ...file.split("/")));
}

function documentOf(folder: string, entry: SampleManifest["documents"][number]): SampleDocument {
  const {
    file,
    source,
    address,
    receivedAt,
    publishedAt = receivedAt,
    publishedByDesk,
    encoding,
    expect,
  } = entry;
  const readBytes = bytesOf(folder, file);
  const document = {
    file,
    readBytes,
    sourceId: source,
    address,
    receivedAt,
    publishedAt,
    publishedByDesk,
    encoding,
  };
  return expect ? { ...document, expect } : document;
}

function newsroomOf(folder: string, { sources, documents, desk, ledger }: SampleManifest): SampleNewsroom {
  return {
    sources,
    documents: documents.map((entry) => documentOf(folder, entry)),
    deskPieces: desk.map((file) => ({ file, readBytes: bytesOf(folder, file) })),
    settlements: ledger,
  };
}

/** Reads `newsroom.yaml` of `folder`. The error names the manifest and has a line for every mistake in it. */
export async function loadSampleNewsroom(folder: string): Promise<Result<SampleNewsroom, string>> {
  const path = join(folder, SAMPLE_MANIFEST);
  let input: unknown;
  try {
    input = parse(await readFile(path, "utf8"));
  } catch (error) {
    return failure(`Cannot read the sample ${path}: ${messageOf(error)}`);
  }
  const manifest = parseManifest(input);
  return manifest.ok
    ? success(newsroomOf(folder, manifest.value))
    : failure(`The sample ${path} is not right:\n${manifest.error}`);
}
