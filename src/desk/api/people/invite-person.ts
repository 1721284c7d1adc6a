// Invite person: a one-time link that makes an account of a role.

import { z } from "zod";
import { makeLink } from "../../door/links.ts";
import { defineRoute } from "../route.ts";
import { checkPersonName } from "./check-names.ts";
import { sessionOf } from "./faults.ts";
import { madeLinkAnswer, role, typedName } from "./people-schemas.ts";

export const invitePerson = defineRoute({
  name: "invitePerson",
  method: "POST",
  path: "/people/invitations",
  summary: "Make a one-time link that lets somebody in with a role, good for four days",
  status: 201,
  right: "people",
  body: z.strictObject({ name: typedName, role }),
  answer: madeLinkAnswer,
  problems: ["refused"],
  async run({ body, who, deps: { door }, at }) {
    sessionOf(who);
    const purpose = { kind: "invitation", name: checkPersonName(body.name), role: body.role } as const;
    return makeLink(door.store, door.base, purpose, { at, actor: who.actor });
  },
});
