// Open session: signs in with a name and a password.

import { z } from "zod";
import { signIn } from "../../door/sign-in.ts";
import { typedName, typedPassword, viewerAnswer } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";
import { answerSignIn } from "./answer-sign-in.ts";

const WRONG = "No active account has this name and this password.";

export const openSession = defineRoute({
  name: "openSession",
  method: "POST",
  path: "/session",
  summary: "Sign in with a name and a password",
  right: "anybody",
  body: z.strictObject({ loginName: typedName, password: typedPassword }),
  answer: viewerAnswer,
  problems: ["refused", "limited"],
  async run({ body, deps: { door }, request: visitor, at, headers }) {
    return answerSignIn(door, await signIn(door, { ...body, visitor, at }), headers, WRONG);
  },
});
