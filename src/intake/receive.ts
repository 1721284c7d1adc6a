// receive: takes a file, standard input, an address or pasted text, gives its bytes within one limit.

import { constants, createReadStream, readFileSync, statSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { type Result, success } from "../terms/result.ts";
import { atMost, TooManyBytes } from "./at-most.ts";
import type { FetchOptions } from "./fetch/fetch-address.ts";
import { cannotRead, type IntakeError } from "./intake-error.ts";
import { type Limits, limitsWith, readableSize } from "./limits.ts";
import type { Received } from "./received.ts";
import { isHtml } from "./sniff-format.ts";

export type { IntakeError, Received };

export type ReceiveOptions = { readonly limits?: Partial<Limits> };

/** For a command, which has nothing else to do: a file is read at once, without the threads and the streams that would take 8 ms of a short `read`. */
export async function receiveFile(
  path: string,
  options: ReceiveOptions = {},
): Promise<Result<Received, IntakeError>> {
  const limits = limitsWith(options.limits);
  try {
    const about = statSync(path);
    if (about.isDirectory()) return cannotRead("not-a-file", path, "it is a folder.");
    // A size is known before a byte is read; pipes and devices have none and are stopped while they stream.
    if (about.size > limits.bytes) return tooLarge(path, about.size, limits);
    if (about.isFile() && about.size > 0) return receiveBytes(readFileSync(path), path, limits);
    return await receiveStream(createReadStream(path), path, limits);
  } catch (error) {
    return explainFileError(error, path);
  }
}

/** Without following a link, and without waiting for somebody to write into a pipe. */
export async function openWithoutWaiting(path: string): Promise<Result<FileHandle, IntakeError>> {
  try {
    const { open } = await import("node:fs/promises");
    return success(await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK));
  } catch (error) {
    return explainFileError(error, path);
  }
}

/** Of a file that is open already; it is left open. */
export async function receiveOpened(
  file: FileHandle,
  path: string,
  options: ReceiveOptions = {},
): Promise<Result<Received, IntakeError>> {
  const limits = limitsWith(options.limits);
  try {
    const { size } = await file.stat();
    if (size > limits.bytes) return tooLarge(path, size, limits);
    return await receiveStream(file.createReadStream({ autoClose: false }), path, limits);
  } catch (error) {
    return explainFileError(error, path);
  }
}

export async function receiveStandardInput(
  stream: AsyncIterable<Uint8Array>,
  options: ReceiveOptions = {},
): Promise<Result<Received, IntakeError>> {
  try {
    return await receiveStream(stream, "standard input", limitsWith(options.limits));
  } catch (error) {
    return explainFileError(error, "standard input");
  }
}

/** Text or HTML that somebody pasted: what its markup says about a charset no longer holds. */
export function receivePaste(
  content: string,
  options: ReceiveOptions = {},
): Promise<Result<Received, IntakeError>> {
  const limits = limitsWith(options.limits);
  const name = "pasted text";
  const bytes = new TextEncoder().encode(content);
  if (bytes.byteLength === 0) return Promise.resolve(cannotRead("empty", name, "it is empty."));
  if (bytes.byteLength > limits.bytes) return Promise.resolve(tooLarge(name, bytes.byteLength, limits));
  const type = isHtml(content, { name }) ? "text/html" : "text/plain";
  return Promise.resolve(success({ bytes, name, contentType: `${type}; charset=utf-8` }));
}

/** The network is loaded only for an address. */
export async function receiveAddress(
  address: string,
  options: FetchOptions = {},
): Promise<Result<Received, IntakeError>> {
  const { fetchAddress } = await import("./fetch/fetch-address.ts");
  return fetchAddress(address, options);
}

async function receiveStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
): Promise<Result<Received, IntakeError>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of atMost(stream, limits.bytes)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof TooManyBytes) return tooLarge(name, undefined, limits);
    throw error;
  }
  return receiveBytes(Buffer.concat(chunks), name, limits);
}

/** What grew while it was read is held against the limit once more. */
function receiveBytes(bytes: Buffer, name: string, limits: Limits): Result<Received, IntakeError> {
  if (bytes.byteLength === 0) return cannotRead("empty", name, "it is empty.");
  if (bytes.byteLength > limits.bytes) return tooLarge(name, bytes.byteLength, limits);
  return success({ bytes, name });
}

function tooLarge(name: string, size: number | undefined, limits: Limits): Result<never, IntakeError> {
  const limit = readableSize(limits.bytes);
  const reason =
    size === undefined
      ? `it has more than ${limit}, which is the limit.`
      : `it has ${readableSize(size)}, and ${limit} is the limit.`;
  return cannotRead("too-large", name, reason, { limitBytes: limits.bytes });
}

function explainFileError(error: unknown, name: string): Result<never, IntakeError> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
    return cannotRead("not-found", name, "there is no such file.");
  if (code === "EACCES" || code === "EPERM")
    return cannotRead("unreadable", name, "reading it is not permitted.");
  return cannotRead(
    "unreadable",
    name,
    `the system could not read it (${code === "" ? String(error) : code}).`,
  );
}
