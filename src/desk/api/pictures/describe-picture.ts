// Describe picture: its alt text and credit, as the next article is offered them.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { LONGEST_WORDS, pictureParams, pictureSchema } from "./picture-schema.ts";

const words = z.string().trim().max(LONGEST_WORDS);

export const describePicture = defineRoute({
  name: "describePicture",
  method: "PATCH",
  path: "/pictures/{name}",
  summary: "Say what a picture shows and whose it is",
  right: "write",
  params: pictureParams,
  body: z.strictObject({
    alt: words.optional().describe("What who cannot see it is told."),
    credit: words.optional().describe("Whose it is."),
  }),
  answer: pictureSchema,
  async run({ path: { name }, body: { alt, credit }, deps }) {
    const said = { ...(alt !== undefined && { alt }), ...(credit !== undefined && { credit }) };
    const described = await deps.archive.describePicture(name, said);
    if (described) return described;
    throw new DeskFault({ name: "not-found", detail: `There is no picture ${name}.` });
  },
});
