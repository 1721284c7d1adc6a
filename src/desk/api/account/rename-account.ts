// Rename account: one's own name, as colleagues read it.

import { z } from "zod";
import { answerChange } from "../people/answer-change.ts";
import { checkPersonName } from "../people/check-names.ts";
import { sessionOf } from "../people/faults.ts";
import { accountAnswer, typedName } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const renameAccount = defineRoute({
  name: "renameAccount",
  method: "PATCH",
  path: "/account",
  summary: "Change your name as colleagues read it",
  right: "signed-in",
  body: z.strictObject({ name: typedName }),
  answer: accountAnswer,
  problems: ["refused"],
  async run({ body, who, deps: { door }, at }) {
    sessionOf(who);
    const change = { kind: "name", name: checkPersonName(body.name) } as const;
    const { id } = who.account;
    return answerChange(id, await door.store.changeAccount(id, change, { at, actor: who.actor }));
  },
});
