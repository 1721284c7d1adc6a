// Evidence set: a folder of statements, undertakings and later announcements with what is right in; typed out, after its checksums.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { findCountry } from "../../japanese/countries.ts";
import { BODIES } from "../../ledger/undertakings/parties/parties-of-code.ts";
import { STANCES, TELLS } from "../../terms/ledger/evidence.ts";
import type { Party } from "../../terms/ledger/party.ts";
import { failure, success, type Result } from "../../terms/result.ts";

export const NEAR_MISSES = [
  "other-matter",
  "other-parties",
  "earlier",
  "negated",
  "hearsay",
  "restated",
] as const;

const LANGUAGE = z.enum(["ja", "en"]);
const STATEMENT = z.object({
  id: z.string(),
  issuer: z.string(),
  title: z.string(),
  announcedAt: z.iso.date(),
  language: LANGUAGE,
  text: z.string(),
});
const UNDERTAKING = z.object({
  id: z.string(),
  statement: z.string(),
  sentence: z.string(),
  parties: z.array(z.string()),
  matter: z.string(),
  strength: z.enum(["commitment", "effort", "exploration", "expectation"]),
  due: z.string().nullable(),
  recurring: z.boolean().optional(),
});
const ANNOUNCEMENT = STATEMENT.extend({
  evidence: z.array(
    z.object({
      undertaking: z.string(),
      stance: z.enum(STANCES),
      tells: z.enum(TELLS),
      sentence: z.string(),
    }),
  ),
  near: z.array(z.object({ undertaking: z.string(), why: z.enum(NEAR_MISSES) })),
});

export type GoldStatement = z.infer<typeof STATEMENT>;
export type GoldUndertaking = z.infer<typeof UNDERTAKING>;
export type GoldAnnouncement = z.infer<typeof ANNOUNCEMENT>;
export type EvidenceSet = {
  readonly statements: readonly GoldStatement[];
  readonly undertakings: readonly GoldUndertaking[];
  readonly announcements: readonly GoldAnnouncement[];
};

/** The first file that is not what SHA256SUMS says; a set without that list is not sealed. */
function findChanged(folder: string): string | undefined {
  const list = join(folder, "SHA256SUMS");
  if (!existsSync(list)) return undefined;
  for (const line of readFileSync(list, "utf8").trim().split("\n")) {
    const [sum, name = ""] = line.split(/\s+\*?/u);
    const path = join(folder, name);
    if (!existsSync(path)) return `${path} is missing, and SHA256SUMS names it.`;
    const found = createHash("sha256").update(readFileSync(path)).digest("hex");
    if (found !== sum) return `${path} is not what SHA256SUMS says: the sealed set was changed.`;
  }
  return undefined;
}

function readLines<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** `sealed`: it has to have a list of checksums. Throws for lines that are not of a set: they are ours. */
export function readEvidenceSet(
  folder: string,
  { sealed }: { readonly sealed: boolean },
): Result<EvidenceSet, string> {
  if (sealed && !existsSync(join(folder, "SHA256SUMS")))
    return failure(`${folder} has no SHA256SUMS: it is not sealed.`);
  const changed = findChanged(folder);
  if (changed !== undefined) return failure(changed);
  return success({
    statements: readLines(join(folder, "statements.jsonl"), STATEMENT),
    undertakings: readLines(join(folder, "undertakings.jsonl"), UNDERTAKING),
    announcements: readLines(join(folder, "announcements.jsonl"), ANNOUNCEMENT),
  });
}

/** 韓国 → the country, ASEAN → the body, 潮見町 → an organisation. */
export function partyNamed(name: string): Party {
  const country = findCountry(name);
  if (country !== undefined) return { kind: "country", code: country.code, name };
  const body = BODIES.find(([, ...words]) => words.includes(name));
  return body === undefined ? { kind: "organisation", name } : { kind: "body", code: body[0], name };
}
