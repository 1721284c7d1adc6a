// Withdraw link: an invitation that was not meant opens nothing any more.

import { defineRoute } from "../route.ts";
import { missing, sessionOf } from "./faults.ts";
import { done, numberParams } from "./people-schemas.ts";

export const withdrawLink = defineRoute({
  name: "withdrawLink",
  method: "DELETE",
  path: "/people/links/{id}",
  summary: "Withdraw a one-time link that nobody has used",
  right: "people",
  params: numberParams,
  answer: done,
  async run({ path, who, deps: { door }, at }) {
    sessionOf(who);
    const withdrawn = await door.store.withdrawLink(path.id, { at, actor: who.actor });
    if (withdrawn === "missing") throw missing(`There is no unused link ${path.id}.`);
    return {};
  },
});
