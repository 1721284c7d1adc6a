// Browser files: unpacks the Chromium that the development dependency ships, once per version, and gives its folder.

import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

export type BrowserFiles = {
  readonly executable: string;
  /** Shared libraries that a bare machine does not have (NSS, NSPR, expat). */
  readonly libraries: string;
  /** A fontconfig file: the machine's own fonts where it has any, and one Latin family for where it has none. */
  readonly fontsFile: string;
};

const PACKAGE = fileURLToPath(new URL("../../../node_modules/@sparticuz/chromium/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/", import.meta.url));
const TAR_BLOCK = 512;
/** Grows when what is unpacked, or how, changes: an older folder is then not taken for the new. */
const LAYOUT = 2;

function readField(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end).trim();
}

/** Writes the plain files of a ustar archive below `folder`. */
function unpackTar(archive: Buffer, folder: string): void {
  for (let offset = 0; offset + TAR_BLOCK <= archive.length;) {
    const header = archive.subarray(offset, offset + TAR_BLOCK);
    const name = readField(header, 0, 100);
    if (name === "") return;
    const size = Number.parseInt(readField(header, 124, 12), 8);
    const start = offset + TAR_BLOCK;
    offset = start + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
    const type = readField(header, 156, 1);
    if (type !== "" && type !== "0") continue;
    const target = normalize(join(folder, name));
    if (!target.startsWith(folder + sep)) throw new Error(`The archive names a file outside: ${name}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, archive.subarray(start, start + size));
    chmodSync(target, Number.parseInt(readField(header, 100, 8), 8) & 0o755);
  }
}

function inflate(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(PACKAGE, "bin", name)));
}

function packageVersion(): string {
  const text = readFileSync(join(PACKAGE, "package.json"), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "unknown";
}

/** Without a single font Chromium crashes on the first page, so the package's own family is always among them. */
function fontsFileText(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** Unpacks beside the final folder and renames it there, so that a killed or parallel run never leaves half a browser. */
function unpackInto(folder: string): void {
  const draft = `${folder}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, "chromium"), inflate("chromium.br"), { mode: 0o755 });
    for (const name of ["al2023", "fonts", "swiftshader"]) unpackTar(inflate(`${name}.tar.br`), draft);
    writeFileSync(join(draft, "fonts.conf"), fontsFileText(folder));
    renameSync(draft, folder);
  } catch (error) {
    // Another run may have finished first; its folder is as good as ours.
    if (!existsSync(join(folder, "chromium"))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Throws with the reason where the package is missing or the disk is full. */
export function unpackBrowser(): BrowserFiles {
  const folder = join(CACHE, `shirase-chromium-${packageVersion()}-${LAYOUT}`);
  if (!existsSync(join(folder, "chromium"))) unpackInto(folder);
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fontsFile: join(folder, "fonts.conf"),
  };
}
