// Article params: the number of an article in a path → its id.

import { z } from "zod";
import { HIGHEST_ID, articleId } from "../../../terms/ids.ts";

export const articleParams = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .refine((id) => Number(id) <= HIGHEST_ID, "is too high")
    .transform((id) => articleId(Number(id)))
    .describe("The article's number."),
});
