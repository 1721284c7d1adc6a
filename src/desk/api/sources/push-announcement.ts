// Push announcement: a program sends a document to a source that is kept for it; harmless when repeated.

import { z } from "zod";
import { timeValue } from "../../../newsroom/schemas/value-schemas.ts";
import { takenIn } from "../announcements/answer-taken-in.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";

const MEBIBYTE = 1024 * 1024;

const address = z
  .url({ protocol: /^https?$/, error: "is no http(s) address" })
  .max(2_000)
  .describe("Where the issuer published it: what was taken in from there before is its older revision.");

export const pushAnnouncement = defineRoute({
  name: "pushAnnouncement",
  method: "POST",
  path: "/sources/{id}/announcements",
  summary:
    "Take in an announcement that a program sends to a source of the kind push: HTML, PDF or text. By a token the source's rule may publish it; by anybody else it is a draft",
  right: "upload",
  params: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .describe("The source's id."),
  }),
  query: z.strictObject({
    name: z.string().max(300).default("document").describe("What the document is called."),
    guid: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe("What the sender calls it: other bytes under the same one are its next revision."),
    address: address.optional(),
    announcedAt: timeValue.max(100).optional().describe("Where its text does not say it."),
  }),
  body: {
    kind: "upload",
    types: [
      "text/html",
      "text/plain",
      "application/xhtml+xml",
      "application/pdf",
      "application/octet-stream",
    ],
  },
  mostBytes: 20 * MEBIBYTE,
  problems: ["refused", "limited", "not-found"],
  answer: takenIn.partial({ article: true, headline: true }).meta({
    description: "Without an article where a rule holds it back until somebody asks for a draft.",
  }),
  run: async ({ query, body, deps, who, at, path }) => {
    const { name, guid, address: from, announcedAt } = query;
    const pushed = {
      bytes: body.bytes,
      name,
      ...(guid !== undefined && { guid }),
      ...(from !== undefined && { address: from }),
      ...(announcedAt !== undefined && { announcedAt }),
    };
    const taken = await deps.takePushed(pushed, path.id, { actor: who.actor, at });
    if (!taken) {
      const detail = "Other announcements are being taken in. Please send it again in a moment.";
      throw new DeskFault({ name: "limited", detail, retryAfter: 3 });
    }
    if (taken.ok) return taken.value;
    const { code, message } = taken.error;
    if (code === "unknown-source") throw new DeskFault({ name: "not-found", detail: message });
    throw new DeskFault({ name: code === "too-large" ? "too-large" : "refused", code, detail: message });
  },
});
