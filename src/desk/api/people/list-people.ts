// List people: the accounts of the desk, and the invitations that wait.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { defineRoute } from "../route.ts";
import { accountAnswer, linkAnswer } from "./people-schemas.ts";

const person = z
  .strictObject({
    account: accountAnswer,
    hasPassword: z.boolean(),
    passkeys: z.int(),
    seenAt: instant.optional().describe("When a session of it was last seen."),
  })
  .meta({ id: "Person" });

const peopleAnswer = z.strictObject({ people: z.array(person), links: z.array(linkAnswer) });

export type PeopleTold = z.output<typeof peopleAnswer>;
export type PersonTold = z.output<typeof person>;

export const listPeople = defineRoute({
  name: "listPeople",
  method: "GET",
  path: "/people",
  summary: "The accounts of the desk, and the one-time links that can still be used",
  right: "people",
  answer: peopleAnswer,
  async run({ deps: { door }, at }) {
    const [people, links] = await Promise.all([door.store.listAccounts(), door.store.listLinks(at)]);
    return { people, links };
  },
});
