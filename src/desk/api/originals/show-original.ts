// Show original: a page or a text as its issuer sent it, made safe, as a page for a frame that may do nothing.

import { Html } from "../../../site/markup/html.ts";
import { defineRoute } from "../route.ts";
import { announcementParams, loadAnnouncement, missingPage, notShown } from "./load-original.ts";
import { ORIGINAL_POLICY, originalPage } from "./original-page.ts";

export const showOriginal = defineRoute({
  name: "showOriginal",
  method: "GET",
  path: "/announcements/{id}/original/page",
  summary: "The original page or text, made safe, for a frame that may do nothing",
  right: "read",
  params: announcementParams,
  problems: ["refused", "limited"],
  answer: { kind: "file", types: ["text/html"] },
  async run({ path: { id }, deps, headers }) {
    const { document } = await loadAnnouncement(deps, id);
    const { format, bytes, charset, title = "" } = document;
    headers.set("content-security-policy", ORIGINAL_POLICY);
    if (format === "pdf") throw missingPage(`Announcement ${id} is a PDF: see its pages.`);
    if (format === "text") {
      const text = new TextDecoder(charset).decode(bytes);
      return { type: "text/html", body: originalPage(title, text) };
    }
    const safe = await deps.originals.makeSafe({ bytes, charset });
    if (typeof safe === "string") throw notShown(safe);
    // What the cleaning lets through is markup by its list, written by it anew.
    return { type: "text/html", body: originalPage(title, new Html(safe.html)) };
  },
});
