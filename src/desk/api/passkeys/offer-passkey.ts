// Offer passkey: a challenge to add one to one's own account.

import { offerPasskey as offer } from "../../door/passkeys.ts";
import { limited, sessionOf } from "../people/faults.ts";
import { passkeyOffer } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";
import { partyOf } from "./party-of.ts";

export const offerPasskey = defineRoute({
  name: "offerPasskey",
  method: "POST",
  path: "/passkeys/options",
  summary: "A challenge to add a passkey, good once and for five minutes",
  right: "signed-in",
  answer: passkeyOffer,
  problems: ["refused", "limited"],
  async run({ who, deps: { door }, at }) {
    sessionOf(who);
    const taken = await door.limits.take("challenge", `account ${who.account.id}`);
    if (taken.kind === "limited") throw limited(taken.seconds);
    return offer(door, partyOf(door), who.account, at);
  },
});
