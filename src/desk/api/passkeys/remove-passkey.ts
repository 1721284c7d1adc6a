// Remove passkey: a passkey of one's own opens the account no longer.

import { missing, sessionOf } from "../people/faults.ts";
import { done, numberParams } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const removePasskey = defineRoute({
  name: "removePasskey",
  method: "DELETE",
  path: "/passkeys/{id}",
  summary: "Remove a passkey of yours: it opens your account no longer",
  right: "signed-in",
  params: numberParams,
  answer: done,
  async run({ path, who, deps: { door }, at }) {
    sessionOf(who);
    const removed = await door.store.removePasskey(who.account.id, path.id, { at, actor: who.actor });
    if (removed === "missing") throw missing(`Your account has no passkey ${path.id}.`);
    return {};
  },
});
