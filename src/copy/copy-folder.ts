// Copy folder: the files of a copy, each written whole or not at all, never through a link, never over what is not ours.

import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import {
  lstat,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";

export type CopyFolder = {
  /** Where the record of the copy lies. */
  readonly recordPath: string;
  /** Undefined where there is none; the size of a regular file. */
  sizeOf(path: string): Promise<number | undefined>;
  /** Of what the file there says. */
  readHash(path: string): Promise<string>;
  /** Appears under its name only when it is whole. Throws what the disk says, or that something is in the way. */
  write(path: string, content: Uint8Array | AsyncIterable<string>): Promise<void>;
  /** With the folders that it leaves empty. */
  remove(path: string): Promise<void>;
};

/** Begins with a dot, as web servers hide it. */
const OWN_FOLDER = ".shirase-copy";
const MOST_REMEMBERED = 20_000;

export const hashContent = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("base64url");

export class InTheWay extends Error {}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

async function lookAt(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder)).length === 0;
}

/** Why a copy may not be made here; undefined where it may. */
async function findObstacle(folder: string, isUpdate: boolean): Promise<string | undefined> {
  const found = await stat(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return `"${folder}" is no folder.`;
  const own = await lookAt(join(folder, OWN_FOLDER));
  if (own === undefined) {
    if (await isEmpty(folder)) return undefined;
    return `"${folder}" is not empty, and holds no copy made by Shirase. Choose an empty folder: nothing of yours is overwritten.`;
  }
  if (!own.isDirectory()) return `"${join(folder, OWN_FOLDER)}" is not the folder that Shirase made.`;
  return isUpdate
    ? undefined
    : `"${folder}" holds a copy already. With --update it is brought up to date, or gone on with where it broke off.`;
}

/** Makes sure that every folder above a file is a folder, and none a link that leads elsewhere. */
function createFolderCheck(root: string): (path: string) => Promise<void> {
  const known = new Set<string>();
  const check = async (folder: string): Promise<void> => {
    if (folder === "." || known.has(folder)) return;
    await check(dirname(folder));
    const found = await lookAt(join(root, folder));
    if (found === undefined) await mkdir(join(root, folder)).catch(ignoreExisting);
    else if (!found.isDirectory())
      throw new Error(`"${folder}" in it is a link or a file where a folder has to be`);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.add(folder);
  };
  return (path) => check(dirname(path));
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
}

async function writeUnfinished(path: string, content: Uint8Array | AsyncIterable<string>): Promise<void> {
  const file = await open(path, "w");
  try {
    if (content instanceof Uint8Array) await file.writeFile(content);
    else for await (const part of content) await file.write(part);
  } finally {
    await file.close();
  }
}

/** The error is a sentence. */
export async function openCopyFolder(folder: string, isUpdate: boolean): Promise<Result<CopyFolder, string>> {
  const obstacle = await findObstacle(folder, isUpdate);
  if (obstacle !== undefined) return failure(obstacle);
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const unfinished = join(root, OWN_FOLDER, "unfinished");
  await rm(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const checkFolders = createFolderCheck(root);
  let count = 0;

  return success({
    recordPath: join(root, OWN_FOLDER, "record.sqlite"),
    async sizeOf(path) {
      const found = await lookAt(join(root, path));
      return found?.isFile() === true ? found.size : found && -1;
    },
    readHash: async (path) => hashContent(await readFile(join(root, path))),
    async write(path, content) {
      await checkFolders(path);
      count += 1;
      const part = join(unfinished, String(count));
      try {
        await writeUnfinished(part, content);
        await rename(part, join(root, path));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async remove(path) {
      await checkFolders(path);
      const found = await lookAt(join(root, path));
      if (found?.isFile() === true) await unlink(join(root, path));
      for (let above = dirname(path); above !== "."; above = dirname(above)) {
        if (!(await isEmpty(join(root, above)))) return;
        await rmdir(join(root, above));
      }
    },
  });
}
