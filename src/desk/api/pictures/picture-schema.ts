// Picture schema: a picture as the desk's API tells of it, and its name in a path.

import { z } from "zod";
import { parsePictureName } from "../../../terms/picture.ts";

/** A sentence for who cannot see the picture, and a name under it: neither is an essay. */
export const LONGEST_WORDS = 1000;

export const pictureSchema = z
  .strictObject({
    name: z
      .string()
      .describe("The hash of its bytes and its format: the same name is always the same picture."),
    width: z.int().describe("In pixels."),
    height: z.int().describe("In pixels."),
    size: z.int().describe("In bytes."),
    number: z.int().describe("Of two pictures the later one has the higher number."),
    addedAt: z.string().optional(),
    addedBy: z.strictObject({ id: z.int(), name: z.string() }).optional(),
    fileName: z.string().describe("As it was called where it came from."),
    alt: z.string().describe("What who cannot see it was told last."),
    credit: z.string().describe("Whose it is, as last shown."),
    isKept: z.boolean().describe("An article shows it or has shown it: it stays."),
  })
  .meta({ id: "Picture" });

export type DeskPicture = z.output<typeof pictureSchema>;

export const pictureParams = z.strictObject({
  name: z
    .string()
    .transform((name) => parsePictureName(name)?.name)
    .pipe(z.custom<NonNullable<ReturnType<typeof parsePictureName>>["name"]>((name) => name !== undefined))
    .describe("The picture's name."),
});
