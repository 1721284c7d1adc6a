// Offer passkey sign-in: a challenge for whoever has a passkey of this newsroom.

import { offerSignIn } from "../../door/passkeys.ts";
import { limited } from "../people/faults.ts";
import { passkeyOffer } from "../people/people-schemas.ts";
import { partyOf } from "../passkeys/party-of.ts";
import { defineRoute } from "../route.ts";

export const offerPasskeySignIn = defineRoute({
  name: "offerPasskeySignIn",
  method: "POST",
  path: "/session/passkey/options",
  summary: "A challenge to sign in with a passkey, good once and for five minutes",
  right: "anybody",
  answer: passkeyOffer,
  problems: ["refused", "limited"],
  async run({ deps: { door }, request, at }) {
    const offer = await offerSignIn(door, partyOf(door), request, at);
    if ("seconds" in offer) throw limited(offer.seconds);
    return offer;
  },
});
