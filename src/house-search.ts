// The house's knowledge for search: the names of its authority and the words of search.yaml that it takes for one.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type AuthorityEntry, wordsOf } from "./draft/authority/authority.ts";
import type { SectionName } from "./draft/authority/sections.ts";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { loadAuthority } from "./house-authority.ts";
import type { KnownName, NameKind } from "./search/names/known-name.ts";
import { messageOf } from "./terms/message-of.ts";
import type { Result } from "./terms/result.ts";
import { failure, success } from "./terms/result.ts";

export type HouseSearch = {
  readonly names: readonly KnownName[];
  readonly alike: readonly (readonly string[])[];
};

const KINDS: Readonly<Record<SectionName, NameKind>> = {
  people: "person",
  issuers: "issuer",
  units: "unit",
  ships: "ship",
  aircraft: "aircraft",
  places: "place",
  topics: "topic",
};

function wordIn({ fields }: AuthorityEntry, field: string): string | undefined {
  const value = fields[field];
  return typeof value === "string" ? value : undefined;
}

function toKnownName(entry: AuthorityEntry): KnownName {
  const [reading, surname, short] = ["reading", "surname", "short"].map((field) => wordIn(entry, field));
  // アデン湾 tells that an article is about 海賊対処, and is no other word for it.
  const otherNames = entry.section === "topics" ? [] : wordsOf(entry, "also");
  const also = [...otherNames, ...(short === undefined ? [] : [short])];
  return {
    kind: KINDS[entry.section],
    name: entry.name,
    ...(reading !== undefined && { reading }),
    ...(surname !== undefined && { surname }),
    ...(also.length > 0 && { also }),
  };
}

const isWord = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function readAlike(yaml: string): Result<readonly (readonly string[])[], string> {
  const parsed: unknown = parse(yaml) ?? {};
  if (typeof parsed !== "object" || parsed === null) return failure("a list called alike is needed");
  const settings: Partial<Record<string, unknown>> = { ...parsed };
  const unknown = Object.keys(settings).find((name) => name !== "alike");
  if (unknown !== undefined) return failure(`${unknown}: no such list; there is alike`);
  const { alike = [] } = settings;
  if (!Array.isArray(alike)) return failure("alike: a list of groups is needed");
  const groups: (readonly string[])[] = [];
  for (const [at, group] of alike.entries()) {
    if (!Array.isArray(group) || group.length < 2 || !group.every(isWord)) {
      return failure(`alike: group ${at + 1} needs two words or more, as in [防衛相, 防衛大臣]`);
    }
    groups.push(group);
  }
  return success(groups);
}

/** A house from before there was search.yaml has the words that come with the program. */
async function readSearchFile(folder: string): Promise<readonly [path: string, text: string]> {
  const path = join(folder, "search.yaml");
  try {
    return [path, await readFile(path, "utf8")];
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && folder !== DEFAULT_HOUSE) return readSearchFile(DEFAULT_HOUSE);
    throw error;
  }
}

/** The error names the file and what is wrong in it. */
export async function loadHouseSearch(folder: string = DEFAULT_HOUSE): Promise<Result<HouseSearch, string>> {
  const authority = await loadAuthority(folder);
  if (!authority.ok) return authority;
  try {
    const [path, text] = await readSearchFile(folder);
    const alike = readAlike(text);
    return alike.ok
      ? success({ names: authority.value.entries.map(toKnownName), alike: alike.value })
      : failure(`${path}: ${alike.error}`);
  } catch (error) {
    return failure(`${join(folder, "search.yaml")}: ${messageOf(error)}`);
  }
}
