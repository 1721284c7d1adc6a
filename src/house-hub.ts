// The house's hub: where changes of feeds are told, from hub.yaml; no hub where the house has no such file or names none.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { messageOf } from "./terms/message-of.ts";
import { type Result, failure, success } from "./terms/result.ts";

const hubFile = z.strictObject({ hub: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]) });

/** The error names the file and what is wrong in it. */
export async function loadHub(folder: string = DEFAULT_HOUSE): Promise<Result<string | undefined, string>> {
  const path = join(folder, "hub.yaml");
  try {
    const read = hubFile.safeParse(parse(await readFile(path, "utf8")));
    if (read.success) return success(read.data.hub === "" ? undefined : new URL(read.data.hub).href);
    return failure(`${path}: hub: an http(s) address is needed, or "" for none`);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return success(undefined);
    return failure(`${path}: ${messageOf(error)}`);
  }
}
