// Open passkey session: signs in with the proof of a passkey.

import { signInByPasskey } from "../../door/passkeys.ts";
import { viewerAnswer } from "../people/people-schemas.ts";
import { partyOf } from "../passkeys/party-of.ts";
import { assertedPasskey } from "../passkeys/passkey-schemas.ts";
import { defineRoute } from "../route.ts";
import { answerSignIn } from "./answer-sign-in.ts";

const WRONG = "This passkey opens no active account, or the challenge is too old.";

export const openPasskeySession = defineRoute({
  name: "openPasskeySession",
  method: "POST",
  path: "/session/passkey",
  summary: "Sign in with a passkey",
  right: "anybody",
  body: assertedPasskey,
  answer: viewerAnswer,
  problems: ["refused"],
  async run({ body, deps: { door }, request: visitor, at, headers }) {
    const outcome = await signInByPasskey(door, partyOf(door), body, visitor, at);
    return answerSignIn(door, outcome, headers, WRONG);
  },
});
