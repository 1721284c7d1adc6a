// The house: its style and authority files, read from disk and checked before anything is drafted with them.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { parseAuthority } from "./draft/authority/authority.ts";
import type { Authority } from "./draft/authority/authority.ts";
import { parseHouseStyle } from "./draft/style/house-style.ts";
import type { HouseStyle } from "./draft/style/house-style.ts";
import { DEFAULT_HOUSE } from "./house-sections.ts";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

export type House = { readonly style: HouseStyle; readonly authority: Authority };

async function readYaml(path: string): Promise<Result<unknown, string>> {
  try {
    return success(parse(await readFile(path, "utf8")));
  } catch (error) {
    return failure(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads `style.yaml` and `authority.yaml`. The error names the file and what is wrong in it. */
export async function loadHouse(folder: string = DEFAULT_HOUSE): Promise<Result<House, string>> {
  const stylePath = join(folder, "style.yaml");
  const authorityPath = join(folder, "authority.yaml");
  const [styleFile, authorityFile] = await Promise.all([readYaml(stylePath), readYaml(authorityPath)]);
  if (!styleFile.ok) return styleFile;
  if (!authorityFile.ok) return authorityFile;
  const style = parseHouseStyle(styleFile.value);
  if (!style.ok) return failure(`${stylePath}: ${style.error}`);
  const authority = parseAuthority(authorityFile.value);
  if (!authority.ok) return failure(`${authorityPath}: ${authority.error}`);
  return success({ style: style.value, authority: authority.value });
}
