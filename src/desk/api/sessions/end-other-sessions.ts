// End other sessions: every browser but this one is signed out.

import { z } from "zod";
import { sessionOf } from "../people/faults.ts";
import { defineRoute } from "../route.ts";

export const endOtherSessions = defineRoute({
  name: "endOtherSessions",
  method: "DELETE",
  path: "/sessions",
  summary: "Sign out in every browser but this one",
  right: "signed-in",
  answer: z.strictObject({ ended: z.int() }),
  async run({ who, deps: { door }, at }) {
    const doing = { at, actor: who.actor };
    return { ended: await door.store.endOtherSessions(who.account.id, sessionOf(who), doing) };
  },
});
