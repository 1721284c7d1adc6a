// List actors: the people and programs by whom the log can be narrowed, by name.

import { z } from "zod";
import { defineRoute } from "../route.ts";

const actorsAnswer = z
  .strictObject({
    people: z.array(z.strictObject({ account: z.int(), name: z.string(), isClosed: z.boolean() })),
    tokens: z.array(z.strictObject({ token: z.int(), name: z.string(), isRevoked: z.boolean() })),
  })
  .meta({ id: "AuditActors" });

export type ActorsTold = z.output<typeof actorsAnswer>;

export const listActors = defineRoute({
  name: "listAuditActors",
  method: "GET",
  path: "/audit/actors",
  summary: "Whose entries the log may have: all accounts, the tokens in force and the last twenty revoked",
  right: "audit",
  answer: actorsAnswer,
  async run({ deps: { archive, door } }) {
    const [people, tokens] = await Promise.all([door.store.listAccounts(), archive.listTokens()]);
    return {
      people: people.map(({ account: { id, name, state } }) => ({
        account: id,
        name,
        isClosed: state.kind === "closed",
      })),
      tokens: tokens.map(({ id, name, state }) => ({ token: id, name, isRevoked: state.kind === "revoked" })),
    };
  },
});
