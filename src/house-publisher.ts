// The house's publisher: who publishes, how to reach them and the terms of reuse, from publisher.yaml.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { DEFAULT_HOUSE } from "./default-house.ts";
import type { Publisher } from "./site/publisher.ts";
import { messageOf } from "./terms/message-of.ts";
import { type Result, failure, success } from "./terms/result.ts";

const bilingual = z.strictObject({ ja: z.string(), en: z.string() });
const stated = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const NOT_FILLED_IN = { ja: "", en: "" };

const terms = { credit: stated, licence: stated, address: z.url({ protocol: /^https?$/ }).optional() };

const publisherFile = z.strictObject({
  publisher: z.strictObject({
    name: bilingual,
    mail: z.union([z.literal(""), z.email()]),
    responsible: bilingual.default(NOT_FILLED_IN),
    post: bilingual.default(NOT_FILLED_IN),
  }),
  reuse: z.strictObject({
    desk: stated,
    data: z
      .strictObject({
        name: stated,
        address: z.url({ protocol: /^https?$/ }),
        spdx: z.string().min(1).optional(),
      })
      .optional(),
    official: z.strictObject(terms),
    issuers: z.array(z.strictObject({ name: z.string().min(1), ...terms })),
  }),
});

function readPublisher(yaml: string): Result<Publisher, string> {
  const parsed = publisherFile.safeParse(parse(yaml));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not as expected"}`);
  }
  const { publisher, reuse } = parsed.data;
  // YAML has no undefined: an address is there or not.
  return success({ ...publisher, reuse } as Publisher);
}

/** A house from before there was publisher.yaml has the one that comes with the program. */
async function readFileOfHouse(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, "publisher.yaml"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT" && folder !== DEFAULT_HOUSE)
      return readFile(join(DEFAULT_HOUSE, "publisher.yaml"), "utf8");
    throw error;
  }
}

/** Reads `publisher.yaml`. The error names the file, the field and what is wrong there. */
export async function loadPublisher(folder: string = DEFAULT_HOUSE): Promise<Result<Publisher, string>> {
  const path = join(folder, "publisher.yaml");
  try {
    const publisher = readPublisher(await readFileOfHouse(folder));
    return publisher.ok ? publisher : failure(`${path}: ${publisher.error}`);
  } catch (error) {
    return failure(`${path}: ${messageOf(error)}`);
  }
}
