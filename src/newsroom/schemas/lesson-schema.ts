// Lesson schema: what a lesson looks at, checked at the border.

import { z } from "zod";

const LONGEST = 200;
const text = z.string().min(1).max(LONGEST);

export const lessonOn = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("reason"), code: text }),
  z.strictObject({ kind: z.literal("words"), code: text, words: z.string().min(1) }),
  z.strictObject({ kind: z.literal("topic"), topic: text }),
  z.strictObject({ kind: z.literal("parties"), parties: z.string().min(1) }),
]);
