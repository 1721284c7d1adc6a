// From the parsed YAML of a sample newsroom's manifest to its typed entries, or a sentence for every mistake.

import { z } from "zod";
import { sourceId } from "../terms/ids.ts";
import { ANNOUNCEMENT_KINDS } from "../terms/kind.ts";
import { ACT_NAMES } from "../terms/fact.ts";
import { STANCES, TELLS } from "../terms/ledger/evidence.ts";
import { OUTCOMES } from "../terms/ledger/status.ts";
import { failure, success } from "../terms/result.ts";
import type { Result } from "../terms/result.ts";

/** Domains that nobody can own (RFC 2606; example.jp by the registry of .jp): a sample never points at a real site. */
const RESERVED_HOST = /(?:^|\.)(?:example|example\.jp)$/;

/** The character sets, by their names in the Encoding Standard, that a sample's bytes may be written in. */
export const SAMPLE_ENCODINGS = ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp"] as const;

const address = z.url({ protocol: /^https$/ }).refine((url) => RESERVED_HOST.test(new URL(url).hostname), {
  error: "must stand under .example or example.jp, domains reserved for examples",
});

const file = z.string().refine((path) => path.split("/").every((step) => step !== "" && step !== ".."), {
  error: "must be a path below the sample folder, with /",
});

const instant = z.iso.datetime({ precision: 3 });

const source = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .transform(sourceId),
  name: z.string().min(1),
  issuer: z.string().min(1),
  address,
  section: z.string().regex(/^[a-z][a-z0-9-]*$/),
  autoPublish: z.boolean(),
});

const expectation = z.strictObject({
  kind: z.enum(ANNOUNCEMENT_KINDS),
  language: z.enum(["ja", "en"]).optional(),
  issuer: z.string().optional(),
  announcedAt: z.string().optional(),
  headline: z.string().optional(),
  people: z
    .array(
      z.strictObject({ name: z.string(), reading: z.string().optional(), office: z.string().optional() }),
    )
    .optional(),
  /** A short piece of the text and the EDTF or ISO 8601 value that it stands for. */
  dates: z.array(z.strictObject({ surface: z.string(), value: z.string() })).optional(),
  /** `surface` closes the clause of the act. */
  acts: z
    .array(
      z.strictObject({
        act: z.enum(ACT_NAMES),
        surface: z.string(),
        undertaking: z.enum(["commitment", "effort", "exploration", "expectation"]).optional(),
        due: z.string().optional(),
      }),
    )
    .optional(),
  /** How many questions are answered. */
  questions: z.int().optional(),
});

const document = z.strictObject({
  file,
  source: z.string().transform(sourceId),
  address,
  receivedAt: instant,
  publishedAt: instant.optional(),
  /** An editor of the sample published what no rule does, when it was received. */
  publishedByDesk: z.boolean().default(false),
  encoding: z.enum(SAMPLE_ENCODINGS).default("utf-8"),
  expect: expectation.optional(),
});

/** Words that stand in the clause or sentence that is meant, in the text of the document. */
const words = z.string().min(1);

/** What the sample's desk decided of an undertaking at a time: which sentences speak to it, and what that amounts to. */
const settlement = z.strictObject({
  undertaking: z.strictObject({ file, words }),
  decidedAt: instant,
  evidence: z.array(z.strictObject({ file, words, stance: z.enum(STANCES), tells: z.enum(TELLS) })).min(1),
  outcome: z.enum(OUTCOMES).optional(),
  note: z.string().min(1).optional(),
});

const manifest = z.strictObject({
  sources: z.array(source).min(1),
  documents: z.array(document).min(1),
  desk: z.array(file),
  ledger: z.array(settlement).default([]),
});

export type SampleExpectation = z.infer<typeof expectation>;
export type SampleManifest = z.infer<typeof manifest>;
export type SampleSettlement = z.infer<typeof settlement>;

function describe(issue: z.core.$ZodIssue, input: unknown): string {
  const place = issue.path.join(".") || "the manifest";
  const found = issue.path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
  const quoted = typeof found === "string" ? ` (${JSON.stringify(found)})` : "";
  return `${place}${quoted}: ${issue.message}`;
}

/** What the shape alone cannot say: names that must be unique or known, and the order of arrival. */
function findContradictions({ sources, documents, desk, ledger }: SampleManifest): readonly string[] {
  const known = new Set<string>();
  const twice = sources.flatMap(({ id }, index) =>
    known.size === known.add(id).size
      ? [`sources.${index}: the id ${JSON.stringify(id)} is there twice`]
      : [],
  );
  const unknown = documents.flatMap(({ source: id, file: path }, index) =>
    known.has(id) ? [] : [`documents.${index} (${path}): no source has the id ${JSON.stringify(id)}`],
  );
  const early = documents.flatMap(({ receivedAt, file: path }, index) => {
    const before = documents[index - 1];
    return before && before.receivedAt > receivedAt
      ? [`documents.${index} (${path}): arrived before the document above it`]
      : [];
  });
  const repeated = desk.flatMap((path, index) =>
    desk.indexOf(path) === index ? [] : [`desk.${index}: ${path} is there twice`],
  );
  const files = new Set(documents.map((document) => document.file));
  const untaken = ledger.flatMap(({ undertaking, evidence }, index) =>
    [undertaking, ...evidence].flatMap((named) =>
      files.has(named.file) ? [] : [`ledger.${index}: no document is the file ${named.file}`],
    ),
  );
  return [...twice, ...unknown, ...early, ...repeated, ...untaken];
}

/** Checks `input` once, at the border; the error has one line for every mistake. */
export function parseManifest(input: unknown): Result<SampleManifest, string> {
  const parsed = manifest.safeParse(input);
  if (!parsed.success) {
    return failure(parsed.error.issues.map((issue) => describe(issue, input)).join("\n"));
  }
  const contradictions = findContradictions(parsed.data);
  return contradictions.length > 0 ? failure(contradictions.join("\n")) : success(parsed.data);
}
