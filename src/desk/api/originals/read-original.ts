// Read original: what an announcement was received as: its format, its size, the hash of its bytes.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { announcementParams, loadAnnouncement } from "./load-original.ts";

export const readOriginal = defineRoute({
  name: "readOriginal",
  method: "GET",
  path: "/announcements/{id}/original",
  summary: "What an announcement was received as",
  right: "read",
  params: announcementParams,
  answer: z
    .strictObject({
      format: z.enum(["html", "text", "pdf"]),
      sha256: z.string().describe("Of the bytes as received."),
      size: z.int().describe("In bytes."),
      charset: z.string().describe("In which its text was read."),
      receivedAt: z.string(),
      title: z.string().optional(),
      address: z.string().optional(),
      carriers: z
        .array(
          z.strictObject({ sha256: z.string(), name: z.string(), size: z.int(), receivedAt: z.string() }),
        )
        .optional()
        .describe("Messages that it came in, as received."),
      pages: z.int().optional().describe("Of a PDF: those with a text; there may be more."),
    })
    .meta({ id: "Original" }),
  async run({ path: { id }, deps }) {
    const { document, receivedAt } = await loadAnnouncement(deps, id);
    const { format, sha256, bytes, charset, title, address, sourceMap } = document;
    const carriers = await deps.archive.listCarriers(id);
    const pages = sourceMap.reduce((most, { page = 0 }) => Math.max(most, page), 0);
    return {
      format,
      sha256,
      size: bytes.length,
      charset,
      receivedAt,
      ...(title !== undefined && { title }),
      ...(address !== undefined && { address }),
      ...(carriers.length > 0 && {
        carriers: carriers.map(({ contentType: _contentType, ...told }) => told),
      }),
      ...(format === "pdf" && { pages: Math.max(1, pages) }),
    };
  },
});
