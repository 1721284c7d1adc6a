// Hand in: an announcement that somebody has pasted, or whose address they know.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { answerTakenIn, sourceField, takenIn } from "./answer-taken-in.ts";

const MEBIBYTE = 1024 * 1024;

export const handIn = defineRoute({
  name: "takeInAnnouncement",
  method: "POST",
  path: "/announcements",
  summary: "Take in an announcement: pasted text or HTML, or an address, which is fetched as any source's is",
  right: "upload",
  body: z.union([
    z.strictObject({ source: sourceField, text: z.string().min(1) }),
    z.strictObject({ source: sourceField, address: z.string().min(1).max(2_000) }),
  ]),
  mostBytes: 8 * MEBIBYTE,
  problems: ["refused", "limited"],
  answer: takenIn,
  run: (call) => {
    const { body } = call;
    return "text" in body
      ? answerTakenIn(call, { kind: "text", text: body.text }, body.source)
      : answerTakenIn(call, { kind: "address", address: body.address.trim() }, body.source);
  },
});
