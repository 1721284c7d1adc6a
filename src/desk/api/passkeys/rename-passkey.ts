// Rename passkey: a passkey of one's own, under another name.

import { z } from "zod";
import { checkPersonName } from "../people/check-names.ts";
import { missing, sessionOf } from "../people/faults.ts";
import { done, numberParams, typedName } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const renamePasskey = defineRoute({
  name: "renamePasskey",
  method: "PATCH",
  path: "/passkeys/{id}",
  summary: "Give a passkey of yours another name",
  right: "signed-in",
  params: numberParams,
  body: z.strictObject({ name: typedName }),
  answer: done,
  problems: ["refused"],
  async run({ path, body, who, deps: { door }, at }) {
    sessionOf(who);
    const name = checkPersonName(body.name);
    const renamed = await door.store.renamePasskey(who.account.id, path.id, name, { at, actor: who.actor });
    if (renamed === "missing") throw missing(`Your account has no passkey ${path.id}.`);
    return {};
  },
});
