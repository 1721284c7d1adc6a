// Send original bytes: an announcement's bytes exactly as they were received, to be kept as a file and never opened by the browser.

import { defineRoute } from "../route.ts";
import { announcementParams, loadAnnouncement } from "./load-original.ts";

const ENDINGS = { html: "html", text: "txt", pdf: "pdf" } as const;

export const sendOriginalBytes = defineRoute({
  name: "sendOriginalBytes",
  method: "GET",
  path: "/announcements/{id}/original/bytes",
  summary: "The original's bytes as received, as a file",
  right: "read",
  params: announcementParams,
  answer: { kind: "file", types: ["application/octet-stream"] },
  async run({ path: { id }, deps, headers }) {
    const { document } = await loadAnnouncement(deps, id);
    const { bytes, format, sha256 } = document;
    const name = `announcement-${id}.${ENDINGS[format]}`;
    headers.set("content-disposition", `attachment; filename="${name}"`);
    // RFC 9530: who keeps the file can check it against what the desk shows.
    headers.set("repr-digest", `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`);
    return { type: "application/octet-stream", body: bytes };
  },
});
