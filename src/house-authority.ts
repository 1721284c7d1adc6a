// The house's authority: its files, found and read from disk, checked, and given ready for look-ups.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Authority, AuthorityFile } from "./draft/authority/authority.ts";
import { parseAuthority } from "./draft/authority/authority.ts";
import type { SectionName } from "./draft/authority/sections.ts";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { rememberLast } from "./remember-last.ts";
import { messageOf } from "./terms/message-of.ts";
import { failure } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

export function authorityFolder(house: string): string {
  return join(house, "authority");
}

/**
 * `people.yaml` and `ships-china.yaml` hold people and ships; with `sections`, only the files of these are read.
 * At once: a few small files of the own disk take less time so than the threads that would read them beside.
 */
export function readAuthorityFiles(
  house: string,
  sections?: readonly SectionName[],
): readonly AuthorityFile[] {
  const folder = authorityFolder(house);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted();
  const wanted =
    sections === undefined
      ? names
      : names.filter((name) => sections.some((section) => /^[a-z]+/.exec(name)?.[0] === section));
  return wanted.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

const parseFiles = rememberLast((files) => parseAuthority(JSON.parse(files) as readonly AuthorityFile[]));

/** Reads `authority/*.yaml`. The error names folder, file, line and entry, and what is wrong there. */
export async function loadAuthority(
  house: string = DEFAULT_HOUSE,
  sections?: readonly SectionName[],
): Promise<Result<Authority, string>> {
  try {
    const parsed = parseFiles(JSON.stringify(readAuthorityFiles(house, sections)));
    return parsed.ok ? parsed : failure(`${authorityFolder(house)}: ${parsed.error}`);
  } catch (error) {
    return failure(`${authorityFolder(house)}: ${messageOf(error)}`);
  }
}
