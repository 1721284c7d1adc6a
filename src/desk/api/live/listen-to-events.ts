// Listen to events: a stream of what happens at the desk, as it happens, from where the listener left off.

import { z } from "zod";
import { HIGHEST_ID } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";
import { idsParam } from "../inbox/entry-schema.ts";
import { defineRoute } from "../route.ts";

const NUMBER = /^\d{1,10}$/;

const number = z
  .string()
  .regex(NUMBER)
  .transform(Number)
  .refine((value) => value <= HIGHEST_ID, "is too high");

/** A browser that comes back by itself says in a header what a new one says in the query. */
function sinceOf(lastEventId: string | undefined, since: number | undefined): number | undefined {
  return lastEventId !== undefined && NUMBER.test(lastEventId) ? Number(lastEventId) : since;
}

export const listenToEvents = defineRoute({
  name: "listenToEvents",
  method: "GET",
  path: "/events",
  summary:
    "Server-sent events: entries of the audit log, who has which article open, and where open copies stand",
  right: "read",
  query: z.strictObject({
    since: number.optional().describe("The last entry that is known; only what follows unless given."),
    articles: idsParam.optional().describe("Those whose copies are open, with commas between."),
  }),
  answer: { kind: "file", types: ["text/event-stream"] },
  problems: ["limited"],
  async run({ query: { since, articles = [] }, who, deps, request, headers }) {
    const from = sinceOf(request.lastEventId, since);
    const told = deps.live.listen({
      who,
      articles,
      signal: request.signal,
      judge: request.whoNow,
      ...(from !== undefined && { since: from }),
    });
    if (!told) throw new DeskFault({ name: "limited", detail: "Too many listen already.", retryAfter: 10 });
    // Proxies that gather an answer before they pass it on are asked not to (nginx).
    headers.set("x-accel-buffering", "no");
    return { type: "text/event-stream", body: told };
  },
});
