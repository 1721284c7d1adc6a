// Record schema: one line of an export, checked when it comes back in.

import { z } from "zod";
import { CARRIER_TYPES } from "../../terms/carrier.ts";
import { MOST_PICTURE_BYTES } from "../../terms/picture.ts";
import type { ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { startOf } from "../../readership/buckets.ts";
import { findEmbargoBreach } from "../../newsroom/find-embargo-breach.ts";
import { article } from "../../newsroom/schemas/article-schema.ts";
import { checkCopy, copyShape } from "./copy-schema.ts";
import { dismissal, judgement } from "./judgement-schema.ts";
import { ledgerDecision, ledgerNames } from "./ledger-schema.ts";
import { account } from "../../newsroom/schemas/account-schema.ts";
import { auditEntry } from "../../newsroom/schemas/audit-schema.ts";
import {
  id,
  instant,
  level,
  pictureNameText,
  ruby,
  sha256,
  shape,
  span,
  timeValue,
  warning,
} from "../../newsroom/schemas/value-schemas.ts";
import { route, routingRule, watchSettings } from "../../newsroom/schemas/watch-schema.ts";
import { bytes, hashOf } from "./bytes.ts";

/** The format's name and version; it stands in every line, so that a file cut in two is still two files. */
export const EXCHANGE_SCHEMA = "shirase/archive/1";

const source = z.object({
  id: z.string().min(1),
  name: z.string(),
  issuer: z.string(),
  address: z.string().optional(),
  section: z.string(),
  autoPublish: z.boolean(),
  watch: watchSettings.optional(),
});

const document = z.object({
  format: z.enum(["html", "text", "pdf"]),
  bytes,
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

const hashedDocument = document.refine(({ bytes: content, sha256: stated }) => hashOf(content) === stated, {
  message: "is not the hash of the bytes",
  path: ["sha256"],
});

const announcement = z.object({
  id,
  sourceId: z.string(),
  document: hashedDocument,
  receivedAt: instant,
  announcedAt: timeValue.optional(),
  revision: id,
  replaces: id.optional(),
  route: route.optional(),
  held: z.literal(true).optional(),
});

const picture = z
  .object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("picture"),
    name: pictureNameText,
    width: z.int().min(1),
    height: z.int().min(1),
    bytes: bytes.refine(
      (content) => content.length <= MOST_PICTURE_BYTES,
      "are more than a picture may have",
    ),
    library: z
      .strictObject({
        fileName: z.string(),
        alt: z.string(),
        credit: z.string(),
        addedAt: instant.optional(),
        addedBy: z.strictObject({ id, name: z.string() }).optional(),
      })
      .optional(),
  })
  .refine(({ name, bytes: content }) => name.startsWith(hashOf(content)), {
    message: "does not hold the hash of the bytes",
    path: ["name"],
  });

const setAside = z.strictObject({
  schema: z.literal(EXCHANGE_SCHEMA),
  kind: z.literal("set-aside"),
  announcement: id,
  sha256,
  aside: z.strictObject({ at: instant, by: z.string() }),
});

const carrier = z.strictObject({
  schema: z.literal(EXCHANGE_SCHEMA),
  kind: z.literal("carrier"),
  carrier: z
    .strictObject({ contentType: z.enum(CARRIER_TYPES), name: z.string(), bytes, sha256 })
    .refine(({ bytes: content, sha256: stated }) => hashOf(content) === stated, {
      message: "is not the hash of the bytes",
      path: ["sha256"],
    }),
  receivedAt: instant,
  announcements: z.array(z.strictObject({ id, sha256 })).min(1),
});

const minute = z.int().min(0).max(2_147_483_647);

const readerCount = z
  .strictObject({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("reader-count"),
    width: z.literal([1, 60, 1_440]),
    start: minute,
    offsetMinutes: z.int().min(-1_440).max(1_440),
    site: z.string().min(1).optional(),
    counts: z.array(z.tuple([id, z.int().min(1).max(2_147_483_647)])).min(1),
  })
  .refine(({ width, start, offsetMinutes }) => startOf(start, width, offsetMinutes) === start, {
    message: "is not where such a minute, hour or day begins",
    path: ["start"],
  })
  .refine(({ counts }) => counts.every(([article], at) => at === 0 || article > (counts[at - 1]?.[0] ?? 0)), {
    message: "have to be in the order of their articles, each once",
    path: ["counts"],
  });

const workingCopy = z
  .strictObject({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("working-copy"),
    ...copyShape,
  })
  .superRefine((copy, context) => {
    const fault = checkCopy(copy);
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
  });

const record = z.discriminatedUnion("kind", [
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("setting"),
    name: z.string().min(1).max(100),
    value: z.string().max(1000),
  }),
  z.object({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("source"), source }),
  z.strictObject({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("routing-rule"),
    version: z
      .strictObject({ version: id, id, at: instant, by: z.string(), rule: routingRule.optional() })
      .refine((version) => version.rule === undefined || version.rule.id === version.id, {
        error: "is the rule's own id",
        path: ["id"],
      }),
  }),
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
      )
      .refine((all) => all.every((revision) => findEmbargoBreach(revision) === undefined), {
        error: "would have been public while under embargo",
      }),
    key: z.string().optional(),
    imported: z.object({ fingerprint: z.string().min(1), revision: id }).optional(),
  }),
  carrier,
  picture,
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
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("reader-report"),
    report: z.strictObject({
      id,
      articleId: id.optional(),
      text: z.string(),
      receivedAt: instant,
      closed: z.strictObject({ at: instant, by: z.string() }).optional(),
    }),
    articleCreatedAt: instant.optional(),
  }),
  z.object({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("judgement"), judgement, sha256 }),
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("dismissal"),
    dismissal,
    articleCreatedAt: instant,
  }),
  z.object({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("account"), account }),
  z.object({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("audit-entry"),
    entry: auditEntry,
    articleCreatedAt: instant.optional(),
  }),
  setAside,
  workingCopy,
  readerCount,
  z.strictObject({ schema: z.literal(EXCHANGE_SCHEMA), kind: z.literal("ledger-names"), ...ledgerNames }),
  z.strictObject({
    schema: z.literal(EXCHANGE_SCHEMA),
    kind: z.literal("ledger-decision"),
    ...ledgerDecision,
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
