// The house: its style and authority files, read from disk and checked before anything is drafted with them.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Authority } from "./draft/authority/authority.ts";
import { parseHouseStyle } from "./draft/style/house-style.ts";
import type { HouseStyle } from "./draft/style/house-style.ts";
import { loadAuthority } from "./house-authority.ts";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { rememberLast } from "./remember-last.ts";
import { messageOf } from "./terms/message-of.ts";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

export type House = { readonly style: HouseStyle; readonly authority: Authority };

const parseStyle = rememberLast((text) => parseHouseStyle(parse(text)));

/** Reads `style.yaml` alone: all that is needed where nothing is read or drafted. */
export async function loadStyle(folder: string = DEFAULT_HOUSE): Promise<Result<HouseStyle, string>> {
  const path = join(folder, "style.yaml");
  try {
    const style = parseStyle(await readFile(path, "utf8"));
    return style.ok ? style : failure(`${path}: ${style.error}`);
  } catch (error) {
    return failure(`${path}: ${messageOf(error)}`);
  }
}

/** Reads `style.yaml` and `authority/`. The error names the file and what is wrong in it. */
export async function loadHouse(folder: string = DEFAULT_HOUSE): Promise<Result<House, string>> {
  const [style, authority] = await Promise.all([loadStyle(folder), loadAuthority(folder)]);
  if (!style.ok) return style;
  if (!authority.ok) return authority;
  return success({ style: style.value, authority: authority.value });
}
