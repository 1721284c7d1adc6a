// Close session: signs out, in this browser.

import { sessionOf } from "../people/faults.ts";
import { done } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const closeSession = defineRoute({
  name: "closeSession",
  method: "DELETE",
  path: "/session",
  summary: "Sign out, in this browser",
  right: "signed-in",
  answer: done,
  async run({ who, deps: { door }, request, at, headers }) {
    await door.store.endSession(who.account.id, sessionOf(who), { at, actor: who.actor });
    headers.append("set-cookie", door.cookies.closeSession(request.isSecure));
    return {};
  },
});
