// Value schemas: the small values that articles are made of, in records of an export and in answers of the desk's API.

import { z } from "zod";
import { parsePictureName } from "../../terms/picture.ts";

/** Dates of the press: beyond them lie typing errors, and years that calendars here do not reckon with. */
export const instant = z.iso
  .datetime({ precision: 3 })
  .refine((at) => at >= "1868-" && at < "3000-", "must lie between 1868 and 2999");
export const level = z.int().min(1).max(9);
/** The next id follows the highest: one at the end of what a number can hold would leave no next. */
export const id = z.int().min(1).max(1_000_000_000);
export const span = z.tuple([z.int().min(0), z.int().min(0)]);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const warning = z.object({ code: z.string(), span: span.optional(), message: z.string() });
export const shape = z.enum(["heading", "paragraph", "list-item", "row", "preformatted", "caption"]);
export const textMark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["strong", "emphasis"]), span }),
  z.strictObject({ kind: z.literal("link"), span, href: z.string() }),
  z.strictObject({ kind: z.literal("ruby"), span, reading: z.string() }),
]);
export const ruby = z.object({ span, reading: z.string() });

/** EDTF or ISO 8601: digits and the signs that these use. */
export const timeValue = z.string().regex(/^[0-9TXZ%?~./:+-]+$/);

export const pictureNameText = z
  .string()
  .refine((name) => parsePictureName(name) !== undefined, "is no picture's name");
