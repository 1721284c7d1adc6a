// Send carrier bytes: the message that an announcement came in exactly as it was received, to be kept as a file and never opened by the browser.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { announcementParams, missingPage } from "./load-original.ts";

const carrierParams = announcementParams.extend({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("Of the message's bytes, in hex."),
});

export const sendCarrierBytes = defineRoute({
  name: "sendCarrierBytes",
  method: "GET",
  path: "/announcements/{id}/original/carriers/{sha256}",
  summary: "The bytes of a message that it came in as received, as a file",
  right: "read",
  params: carrierParams,
  answer: { kind: "file", types: ["application/octet-stream"] },
  async run({ path: { id, sha256 }, deps, headers }) {
    const carrier = await deps.archive.findCarrier(id, sha256);
    if (!carrier) throw missingPage(`Announcement ${id} came in no message ${sha256}.`);
    // Its own name is somebody else's words.
    headers.set("content-disposition", `attachment; filename="announcement-${id}.eml"`);
    // RFC 9530: who keeps the file can check it against what the desk shows.
    headers.set("repr-digest", `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`);
    return { type: "application/octet-stream", body: carrier.bytes };
  },
});
