// End session: one browser is signed out, from another.

import { missing, sessionOf } from "../people/faults.ts";
import { done, numberParams } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const endSession = defineRoute({
  name: "endSession",
  method: "DELETE",
  path: "/sessions/{id}",
  summary: "Sign out in another browser",
  right: "signed-in",
  params: numberParams,
  answer: done,
  async run({ path, who, deps: { door }, at }) {
    sessionOf(who);
    const ended = await door.store.endSession(who.account.id, path.id, { at, actor: who.actor });
    if (ended === "missing") throw missing(`Your account has no session ${path.id}.`);
    return {};
  },
});
