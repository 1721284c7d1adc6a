// Record schema: one line of an export, checked when it comes back in.

import { createHash } from "node:crypto";
import { z } from "zod";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { ARTICLE_KINDS, CORRECTION_KINDS } from "../../terms/article.ts";
import type { ArchiveRecord } from "../../newsroom/archive.ts";

/** The format's name and version; it stands in every line, so that a file cut in two is still two files. */
export const EXCHANGE_SCHEMA = "shirase/archive/1";

/** Dates of the press: beyond them lie typing errors, and years that calendars here do not reckon with. */
const instant = z.iso
  .datetime({ precision: 3 })
  .refine((at) => at >= "1868-" && at < "3000-", "must lie between 1868 and 2999");
const level = z.int().min(1).max(9);
/** The next id follows the highest: one at the end of what a number can hold would leave no next. */
const id = z.int().min(1).max(1_000_000_000);
const span = z.tuple([z.int().min(0), z.int().min(0)]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const warning = z.object({ code: z.string(), span: span.optional(), message: z.string() });
const shape = z.enum(["heading", "paragraph", "list-item", "row", "preformatted", "caption"]);
const ruby = z.object({ span, reading: z.string() });

const source = z.object({
  id: z.string().min(1),
  name: z.string(),
  issuer: z.string(),
  address: z.string().optional(),
  section: z.string(),
  autoPublish: z.boolean(),
});

const document = z.object({
  format: z.enum(["html", "text", "pdf"]),
  bytes: z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64"))),
  sha256,
  charset: z.string(),
  address: z.string().optional(),
  title: z.string().optional(),
  metadata: z.object({ canonical: z.string().optional(), meta: z.record(z.string(), z.string()) }).optional(),
  text: z.string(),
  blocks: z.array(
    z.object({
      shape,
      span,
      level: level.optional(),
      table: z.int().optional(),
      cells: z.array(span).optional(),
      header: z.boolean().optional(),
      furniture: z.boolean().optional(),
    }),
  ),
  rubies: z.array(ruby),
  sourceMap: z.array(z.object({ text: span, source: span, page: z.int().optional() })),
  warnings: z.array(warning),
});

const hashedDocument = document.refine(
  ({ bytes, sha256: stated }) => createHash("sha256").update(bytes).digest("hex") === stated,
  { message: "is not the hash of the bytes", path: ["sha256"] },
);

/** EDTF or ISO 8601: digits and the signs that these use. */
const timeValue = z.string().regex(/^[0-9TXZ%?~./:+-]+$/);

const announcement = z.object({
  id,
  sourceId: z.string(),
  document: hashedDocument,
  receivedAt: instant,
  announcedAt: timeValue.optional(),
  revision: id,
  replaces: id.optional(),
});

const ground = z.object({
  span,
  from: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("fact"), facts: z.array(z.string()) }),
    z.object({ kind: z.literal("text"), span }),
    z.object({ kind: z.literal("calculation"), rule: z.string(), facts: z.array(z.string()) }),
    z.object({ kind: z.literal("authority"), entry: z.string() }),
    z.object({ kind: z.literal("source"), field: z.string() }),
    z.object({ kind: z.literal("desk") }),
  ]),
});
const composed = z.object({ text: z.string(), grounds: z.array(ground) });

const block = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("official"),
    block: z.int().min(0),
    shape,
    text: z.string(),
    level: level.optional(),
    table: z.int().optional(),
    cells: z.array(z.string()).optional(),
    header: z.boolean().optional(),
    rubies: z.array(ruby).optional(),
  }),
  z.object({ kind: z.literal("omission"), blocks: z.array(z.int()), reason: z.string() }),
  z.object({ kind: z.literal("closing"), text: z.string() }),
  z.object({ kind: z.literal("heading"), text: z.string(), level }),
  z.object({ kind: z.literal("paragraph"), text: z.string() }),
  z.object({ kind: z.literal("list"), entries: z.array(z.string()) }),
  z.object({ kind: z.literal("table"), rows: z.array(z.array(z.string())), header: z.boolean() }),
  z.object({ kind: z.literal("quote"), text: z.string(), credit: z.string().optional() }),
]);

const article = z.object({
  kind: z.enum(ARTICLE_KINDS),
  section: z.string(),
  headline: composed,
  lead: composed,
  body: z.array(block),
  warnings: z.array(warning),
  language: z.enum(["ja", "en"]),
  announcementKind: z.enum(ANNOUNCEMENT_KINDS).optional(),
  series: z.object({ series: z.string(), part: z.string(), order: z.number() }).optional(),
  topics: z.array(z.string()).optional(),
  id,
  state: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("draft") }),
    z.object({ kind: z.literal("published"), publishedAt: instant }),
    z.object({
      kind: z.literal("withdrawn"),
      publishedAt: instant,
      withdrawnAt: instant,
      reason: z.string(),
    }),
  ]),
  revision: id,
  createdAt: instant,
  updatedAt: instant,
  provenance: z
    .object({
      announcementId: id,
      issuer: z.string(),
      address: z.string().optional(),
      sha256,
      announcedAt: timeValue.optional(),
      receivedAt: instant,
    })
    .optional(),
  corrections: z
    .array(
      z.object({
        at: instant,
        kind: z.enum(CORRECTION_KINDS),
        text: z.string().min(1),
        by: z.string().min(1).optional(),
      }),
    )
    .optional(),
});

const record = z.discriminatedUnion("kind", [
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("setting"),
    name: z.string().min(1).max(100),
    value: z.string().max(1000),
  }),
  z.object({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("source"), source }),
  z.object({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("announcement"), announcement }),
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("article"),
    revisions: z
      .array(article)
      .min(1)
      .refine(
        (all) => all.every(({ id: own, revision }, index) => own === all[0]?.id && revision === index + 1),
        {
          error: "must be those of one article, from the first on",
        },
      ),
    key: z.string().optional(),
  }),
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("ranking-decision"),
    id,
    decision: z.object({
      articleId: id,
      excluded: z.boolean(),
      by: z.string().min(1),
      at: instant,
      reason: z.string().min(1),
    }),
    articleCreatedAt: instant,
  }),
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("redirect"),
    redirect: z.object({ from: z.string().min(1), to: z.string().min(1).optional() }),
  }),
]);

export type ParsedLine =
  | { readonly ok: true; readonly record: ArchiveRecord }
  | { readonly ok: false; readonly reason: string };

/** Reads one line back. The reason names the field that is wrong. */
export function parseRecord(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: "is not JSON" };
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      reason: `${issue?.path.join(".") || "the record"}: ${issue?.message ?? "not as expected"}`,
    };
  }
  const { schema: _schema, ...rest } = parsed.data;
  // JSON has no undefined, so what zod calls optional is either absent or right; ids are branded here, at the border.
  return { ok: true, record: rest as unknown as ArchiveRecord };
}

/** The same record gives the same line, whichever store it comes from: fields in the order of their names. */
function inOrder(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The line of a record, bytes in base64, with its line end. */
export function formatRecord(record: ArchiveRecord): string {
  const line = { schema: EXCHANGE_SCHEMA, ...record };
  return `${JSON.stringify(line, (_key, value: unknown) => inOrder(value))}\n`;
}
