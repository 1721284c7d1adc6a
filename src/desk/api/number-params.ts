// Number params: the number of something in a path → it as a number.

import { z } from "zod";
import { HIGHEST_ID } from "../../terms/ids.ts";

export const numberText = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .refine((id) => Number(id) <= HIGHEST_ID, "is too high")
  .transform(Number);

export const numberParams = z.strictObject({ id: numberText.describe("Its number.") });
