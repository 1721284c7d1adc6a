// Hand in file: an announcement as a file: HTML, PDF or text, told by its content.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { answerTakenIn, sourceField, takenIn } from "./answer-taken-in.ts";

const MEBIBYTE = 1024 * 1024;

export const handInFile = defineRoute({
  name: "takeInFile",
  method: "POST",
  path: "/announcements/file",
  summary: "Take in an announcement as a file: HTML, PDF or text",
  right: "upload",
  query: z.strictObject({
    source: sourceField,
    name: z.string().max(300).default("file").describe("What the file is called."),
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
  problems: ["refused", "limited"],
  answer: takenIn,
  run: (call) => {
    const { query, body } = call;
    return answerTakenIn(
      call,
      { kind: "file", name: query.name, type: body.type, bytes: body.bytes },
      query.source,
    );
  },
});
