// Revoke token: a token opens nothing any more, from the next call on.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";

export const revokeToken = defineRoute({
  name: "revokeToken",
  method: "POST",
  path: "/tokens/{id}/revoke",
  summary: "End a token, for good and at once",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({
    outcome: z.enum(["revoked", "same"]).describe("same: it had been revoked before."),
  }),
  async run({ path, who, at, deps }) {
    const outcome = await deps.archive.revokeToken(path.id, { at, actor: who.actor });
    if (outcome !== "missing") return { outcome };
    throw new DeskFault({ name: "not-found", detail: `There is no token ${path.id}.` });
  },
});
