// Keep desk app: the built application ↔ a folder: each file beside its compressed forms, and a list of them.

import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { AppFile, AppFiles } from "../../desk/app/app-files.ts";

const LIST = "desk-app.json";

const entrySchema = z.object({ script: z.string(), style: z.string() });
const listSchema = z.object({
  entries: z.object({ ja: entrySchema, en: entrySchema }),
  files: z.array(z.object({ name: z.string(), type: z.string() })),
});

/** Written beside and renamed: there whole, or as it was. */
export function writeDeskApp(folder: string, { entries, files }: AppFiles): void {
  const draft = `${folder}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  for (const [name, { bodies }] of files) {
    writeFileSync(join(draft, name), bodies.identity);
    writeFileSync(join(draft, `${name}.br`), bodies.br);
    writeFileSync(join(draft, `${name}.gz`), bodies.gzip);
  }
  const list = { entries, files: [...files].map(([name, { type }]) => ({ name, type })) };
  writeFileSync(join(draft, LIST), JSON.stringify(list, null, 2));
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Throws where the folder has none, or not all of it. */
export function readDeskApp(folder: string): AppFiles {
  const { entries, files } = listSchema.parse(JSON.parse(readFileSync(join(folder, LIST), "utf8")));
  const readFile = (name: string, type: string): AppFile => ({
    type,
    bodies: {
      identity: readFileSync(join(folder, name)),
      br: readFileSync(join(folder, `${name}.br`)),
      gzip: readFileSync(join(folder, `${name}.gz`)),
    },
  });
  return { entries, files: new Map(files.map(({ name, type }) => [name, readFile(name, type)])) };
}
