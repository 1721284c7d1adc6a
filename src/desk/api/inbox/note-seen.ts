// Note seen: the caller has looked at what arrived up to an entry of the log, on whatever device.

import { z } from "zod";
import { HIGHEST_ID } from "../../../terms/ids.ts";
import { defineRoute } from "../route.ts";

export const noteSeen = defineRoute({
  name: "noteInboxSeen",
  method: "POST",
  path: "/inbox/seen",
  summary: "The caller has looked at what arrived up to this entry of the audit log",
  right: "signed-in",
  body: z.strictObject({ upTo: z.int().min(0).max(HIGHEST_ID) }),
  answer: z.object({ seen: z.int() }),
  async run({ body: { upTo }, who, deps: { archive } }) {
    // What is still to come cannot have been seen.
    await archive.saveInboxSeen(who.account.id, Math.min(upTo, await archive.readHighestAuditId()));
    return { seen: await archive.readInboxSeen(who.account.id) };
  },
});
