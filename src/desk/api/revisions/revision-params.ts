// Revision params: the numbers of an article and of one of its revisions in a path.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";

export const revisionNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .describe("The revision's number, from 1.");

export const revisionParams = articleParams.extend({ n: revisionNumber });
