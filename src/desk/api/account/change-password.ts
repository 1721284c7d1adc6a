// Change password: one's own, with the one of now; every other session of the account ends.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { checkPassword } from "../people/check-names.ts";
import { limited, refused, sessionOf } from "../people/faults.ts";
import { done, typedPassword } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const changePassword = defineRoute({
  name: "changePassword",
  method: "POST",
  path: "/account/password",
  summary: "Change your password; every other session of yours ends",
  right: "signed-in",
  body: z.strictObject({ current: typedPassword, next: typedPassword }),
  answer: done,
  problems: ["refused", "limited"],
  async run({ body, who, deps: { door }, at }) {
    const session = sessionOf(who);
    const { id, name, loginName } = who.account;
    const taken = await door.limits.take("account", `${id}`);
    if (taken.kind === "limited") throw limited(taken.seconds);
    const { matches } = await door.passwords.verify(body.current, await door.store.findPasswordHash(id));
    if (!matches) throw refused("wrong-password", "The password of now is another one.");
    await door.limits.giveBack("account", `${id}`);
    checkPassword(body.next, [name, loginName]);
    const hash = await door.passwords.hash(body.next);
    const saved = await door.store.savePassword(id, hash, session, { at, actor: who.actor });
    if (saved === "ended")
      throw new DeskFault({ name: "signed-out", detail: "This session has been ended." });
    return {};
  },
});
