// Add passkey: the proof of a new passkey, under the name that its owner gives it.

import { addPasskey as add } from "../../door/passkeys.ts";
import { checkPersonName } from "../people/check-names.ts";
import { refused, sessionOf } from "../people/faults.ts";
import { passkeyAnswer } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";
import { describePasskey } from "./list-passkeys.ts";
import { partyOf } from "./party-of.ts";
import { registeredPasskey } from "./passkey-schemas.ts";

const REFUSALS = {
  expired: "The challenge is too old, or has been answered: begin again.",
  unproved: "What the browser sent does not prove a passkey of this newsroom.",
  taken: "This passkey is there already.",
} as const;

export const addPasskey = defineRoute({
  name: "addPasskey",
  method: "POST",
  path: "/passkeys",
  summary: "Add a passkey to your account",
  status: 201,
  right: "signed-in",
  body: registeredPasskey,
  answer: passkeyAnswer,
  problems: ["refused"],
  async run({ body, who, deps: { door }, at }) {
    sessionOf(who);
    const named = { ...body, name: checkPersonName(body.name) };
    const outcome = await add(door, partyOf(door), who.account, named, at);
    if (outcome.kind !== "added") throw refused(`passkey-${outcome.kind}`, REFUSALS[outcome.kind]);
    return describePasskey(outcome.passkey);
  },
});
