// Answer taken in: what became of an announcement that was handed in → the answer, or the problem in words.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import type { DeskCall } from "../route.ts";
import type { HandedIn, TakenInByHand } from "./take-in-by-hand.ts";

export const takenIn = z.object({
  outcome: z.enum(["new", "same", "revision"]).describe("same: it was here already; its article is given."),
  announcement: z.int(),
  article: z.int(),
  headline: z.string(),
});

export const sourceField = z
  .string()
  .max(100)
  .optional()
  .describe("The source that it is said to come from; the desk's own unless given.");

export async function answerTakenIn(
  { who, at, deps, request }: Pick<DeskCall<unknown, unknown, unknown>, "who" | "at" | "deps" | "request">,
  handed: HandedIn,
  source: string | undefined,
): Promise<TakenInByHand> {
  const by = { actor: who.actor, at, signal: request.signal };
  const taken = await deps.takeInByHand(handed, source, by);
  if (!taken) {
    const detail = "Other announcements are being taken in. Please send it again in a moment.";
    throw new DeskFault({ name: "limited", detail, retryAfter: 3 });
  }
  if (taken.ok) return taken.value;
  const { code, message } = taken.error;
  if (code === "unknown-source")
    throw new DeskFault({ name: "bad-request", detail: message, field: "source" });
  throw new DeskFault({ name: code === "too-large" ? "too-large" : "refused", code, detail: message });
}
