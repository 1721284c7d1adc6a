// Recover account: a one-time link by which somebody who lost their password and keys comes back.

import { makeLink } from "../../door/links.ts";
import { defineRoute } from "../route.ts";
import { missing, refused, sessionOf } from "./faults.ts";
import { accountParams, madeLinkAnswer } from "./people-schemas.ts";

export const recoverAccount = defineRoute({
  name: "recoverAccount",
  method: "POST",
  path: "/people/{id}/recover",
  summary: "Make a one-time link that brings a lost account back, good for a day",
  status: 201,
  right: "people",
  params: accountParams,
  answer: madeLinkAnswer,
  problems: ["refused"],
  async run({ path: { id }, who, deps: { door }, at }) {
    sessionOf(who);
    const account = await door.store.findAccount(id);
    if (!account) throw missing(`There is no account ${id}.`);
    if (account.state.kind !== "active") throw refused("closed", "This account is closed: open it first.");
    return makeLink(door.store, door.base, { kind: "recovery", account: id }, { at, actor: who.actor });
  },
});
