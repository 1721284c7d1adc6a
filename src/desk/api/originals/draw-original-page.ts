// Draw original page: one page of a PDF as a picture: the browser never opens a document of a stranger.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { announcementParams, loadAnnouncement, missingPage, notShown } from "./load-original.ts";

const WIDTHS = ["800", "1600"] as const;
/** An announcement never changes; how it is drawn may, with a newer program. */
const KEPT = "private, max-age=86400";

export const drawOriginalPage = defineRoute({
  name: "drawOriginalPage",
  method: "GET",
  path: "/announcements/{id}/original/pages/{page}",
  summary: "A page of the original PDF as a picture",
  right: "read",
  params: announcementParams.extend({
    page: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number)
      .describe("1 for the first."),
  }),
  query: z.strictObject({ width: z.enum(WIDTHS).default("800").describe("In pixels.") }),
  problems: ["refused", "limited"],
  answer: { kind: "file", types: ["image/png"] },
  async run({ path: { id, page }, query: { width }, deps, headers }) {
    const { document } = await loadAnnouncement(deps, id);
    if (document.format !== "pdf") throw missingPage(`Announcement ${id} is no PDF.`);
    const drawn = await deps.originals.drawPage(document, page, Number(width));
    if (drawn === "no-such-page") {
      throw new DeskFault({ name: "not-found", detail: `Announcement ${id} has no page ${page}.` });
    }
    if (typeof drawn === "string") throw notShown(drawn);
    headers.set("cache-control", KEPT);
    return { type: "image/png", body: drawn.png };
  },
});
