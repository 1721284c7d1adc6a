// List pictures: the desk's pictures, newest first, and those whose alt text, credit or file name holds some words.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { pictureSchema } from "./picture-schema.ts";

const MOST_AT_ONCE = 60;
const wholeNumber = z.string().regex(/^[1-9]\d{0,9}$/);

export const listPictures = defineRoute({
  name: "listPictures",
  method: "GET",
  path: "/pictures",
  summary: "The desk's pictures, newest first",
  right: "read",
  query: z.strictObject({
    words: z.string().max(200).optional().describe("In its alt text, credit or file name."),
    unused: z.literal("true").optional().describe("Only those that no article shows or has shown."),
    before: wholeNumber.transform(Number).optional().describe("Only those with a lower number."),
    limit: wholeNumber.transform(Number).pipe(z.int().max(MOST_AT_ONCE)).default(30),
  }),
  answer: z
    .strictObject({
      pictures: z.array(pictureSchema),
      next: z.int().optional().describe("`before` of the next page, where there is one."),
    })
    .meta({ id: "Pictures" }),
  async run({ query: { words = "", unused, before, limit }, deps }) {
    const found = await deps.archive.listPictures({
      words,
      isUnused: unused === "true",
      limit: limit + 1,
      ...(before !== undefined && { before }),
    });
    const pictures = found.slice(0, limit);
    const last = pictures.at(-1);
    return { pictures, ...(found.length > limit && last && { next: last.number }) };
  },
});
