// Load original: the number of an announcement in, the document as it was received out; and why one cannot be shown.

import { z } from "zod";
import type { Announcement } from "../../../terms/announcement.ts";
import { HIGHEST_ID, announcementId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { NotShown } from "./desk-originals.ts";

export const announcementParams = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .refine((id) => Number(id) <= HIGHEST_ID, "is too high")
    .transform((id) => announcementId(Number(id)))
    .describe("The announcement's number."),
});

export async function loadAnnouncement({ archive }: DeskDeps, id: Announcement["id"]): Promise<Announcement> {
  const found = await archive.findAnnouncement(id);
  if (found) return found;
  throw new DeskFault({ name: "not-found", detail: `There is no announcement ${id}.` });
}

export const missingPage = (detail: string): DeskFault => new DeskFault({ name: "not-found", detail });

export function notShown(why: NotShown): DeskFault {
  if (why === "busy") {
    const detail = "Other originals are still being prepared. Please ask again in a moment.";
    return new DeskFault({ name: "limited", detail, retryAfter: 3 });
  }
  if (why === "unreadable") {
    const detail = "This page of the original is damaged or locked. Its bytes can be had as received.";
    return new DeskFault({ name: "refused", code: "original-unreadable", detail });
  }
  const detail =
    "This original could not be shown within its time and memory. Its bytes can be had as received.";
  return new DeskFault({ name: "refused", code: "original-too-heavy", detail });
}
