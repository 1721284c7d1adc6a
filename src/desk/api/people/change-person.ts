// Change person: an account gets another role, or is closed or opened again.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { answerChange } from "./answer-change.ts";
import { sessionOf } from "./faults.ts";
import { accountAnswer, accountParams, role } from "./people-schemas.ts";

export const changeRole = defineRoute({
  name: "changeRole",
  method: "POST",
  path: "/people/{id}/role",
  summary: "Give an account another role, from its next call on",
  right: "people",
  params: accountParams,
  body: z.strictObject({ role }),
  answer: accountAnswer,
  problems: ["refused"],
  async run({ path: { id }, body, who, deps: { door }, at }) {
    sessionOf(who);
    const change = { kind: "role", role: body.role } as const;
    return answerChange(id, await door.store.changeAccount(id, change, { at, actor: who.actor }));
  },
});

export const closeAccount = defineRoute({
  name: "closeAccount",
  method: "POST",
  path: "/people/{id}/close",
  summary: "Close an account: its sessions and links end at once",
  right: "people",
  params: accountParams,
  answer: accountAnswer,
  problems: ["refused"],
  async run({ path: { id }, who, deps: { door }, at }) {
    sessionOf(who);
    return answerChange(id, await door.store.changeAccount(id, { kind: "close" }, { at, actor: who.actor }));
  },
});

export const openAccount = defineRoute({
  name: "openAccount",
  method: "POST",
  path: "/people/{id}/open",
  summary: "Open a closed account again, as it was",
  right: "people",
  params: accountParams,
  answer: accountAnswer,
  async run({ path: { id }, who, deps: { door }, at }) {
    sessionOf(who);
    return answerChange(id, await door.store.changeAccount(id, { kind: "open" }, { at, actor: who.actor }));
  },
});
