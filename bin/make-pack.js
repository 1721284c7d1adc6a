// Makes the pack: all that `read` loads, some 300 small files, written as one that loads in a fraction of the time.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packFolder, stampOf } from "./find-pack.js";
import { parseModule, withoutComments, withoutTypes } from "./pack-module.js";
import { PACK_ENCODING } from "./run-pack.js";
import { writeModule } from "./write-module.js";

/** What `read` imports on its way, not at its start; other such imports (PDF, addresses) stay with their files. */
const ON_THE_WAY = ["commands/reading/read", "intake/html/read-html"];
const DYNAMIC = /\bimport\("(\.[^"]+)"\)/g;

/** How a pack is written is part of what it is made of. */
const OWN = ["make-pack.js", "pack-module.js", "run-pack.js", "write-module.js"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** What this run found out of its expressions, for the next one to take at its start. */
const SEARCH = "japanese/search/kept-needs";

/** Makes the pack of `program`, the URL of the command line, below `root`. Where that cannot be, `read` goes on without. */
export async function keepPack(root, program) {
  try {
    const { source, files } = await makePack(program);
    const folder = packFolder(root);
    const pack = `read-${createHash("sha256").update(source).digest("hex").slice(0, 16)}.cjs`;
    mkdirSync(folder, { recursive: true });
    writeWhole(join(folder, pack), source, PACK_ENCODING);
    writeWhole(join(folder, "made-of.json"), JSON.stringify({ node: process.version, pack, files }));
    for (const name of readdirSync(folder))
      if (name.startsWith("read-") && !name.startsWith(pack)) rmSync(join(folder, name), { force: true });
  } catch {
    // A folder that may not be written to, a form that a pack cannot hold: the files themselves are always there.
  }
}

/** Others may read it at any moment: it is there whole or not at all. */
function writeWhole(path, text, encoding) {
  writeFileSync(`${path}.${process.pid}`, text, encoding);
  renameSync(`${path}.${process.pid}`, path);
}

/** The pack's source, and each file that it was made of with its stamp. */
export async function makePack(program) {
  const ending = /\.[jt]s$/.exec(program.href)[0];
  const onTheWay = new Set(ON_THE_WAY.map((name) => new URL(`${name}${ending}`, program).href));
  const { modules, stamps } = gather(program.href, onTheWay);
  const names = new Map([...modules.keys()].map((url, index) => [url, `m${index}`]));
  const written = [...modules.values()].map((one) =>
    writeModule(one, modules, names, one.url === program.href),
  );
  const search = new URL(`${SEARCH}${ending}`, program).href;
  const needs = names.has(search) ? takeNeeds(names.get(search), (await import(search)).rowsOfRun()) : "";
  return {
    source: `"use strict";\n(async function () {\n${written.join("\n")}\n${needs}await ${names.get(program.href)}();\n})`,
    files: [...stamps, ...OWN.map((path) => [path, stampOf(path)])],
  };
}

function takeNeeds(name, rows) {
  return `${name}().takeRows(JSON.parse(${JSON.stringify(JSON.stringify(rows))}));\n`;
}

function gather(entry, onTheWay) {
  const modules = new Map();
  const stamps = [];
  const open = new Set();
  const visit = (url) => {
    if (open.has(url)) throw new Error(`${url} imports itself.`);
    if (url.startsWith("node:") || modules.has(url)) return url;
    open.add(url);
    // Before it is read: a change in between makes the pack stale.
    stamps.push([fileURLToPath(url), stampOf(fileURLToPath(url))]);
    const one = parseModule(plainSource(url), url);
    for (const each of [...one.taken, ...one.passed]) each.from = visit(resolve(each.from, url));
    one.body = withoutComments(one.body).replaceAll(DYNAMIC, (_, specifier) => {
      const found = resolve(specifier, url);
      return onTheWay.has(found) ? `import("pack:${visit(found)}")` : `import("${found}")`;
    });
    open.delete(url);
    modules.set(url, one);
    return url;
  };
  visit(entry);
  return { modules, stamps };
}

function resolve(specifier, url) {
  if (specifier.startsWith("node:")) return specifier;
  if (specifier.startsWith(".")) return new URL(specifier, url).href;
  return pathToFileURL(module.createRequire(url).resolve(specifier)).href;
}

function plainSource(url) {
  const source = readFileSync(fileURLToPath(url), "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  return url.endsWith(".ts") ? withoutTypes(source, module.stripTypeScriptTypes(source)) : source;
}
