// Answer welcome: a one-time link used: an account is made or comes back, and is signed in.

import { z } from "zod";
import type { LinkOutcome } from "../../../newsroom/ports/people-store.ts";
import { openSession } from "../../door/open-session.ts";
import { hashToken } from "../../door/token.ts";
import { checkLoginName, checkPassword, checkPersonName } from "../people/check-names.ts";
import { missing, refused } from "../people/faults.ts";
import { typedName, typedPassword, viewerAnswer } from "../people/people-schemas.ts";
import { viewerOf } from "../people/viewer-of.ts";
import { defineRoute } from "../route.ts";
import { welcomeParams } from "./read-welcome.ts";

const REFUSALS: Readonly<Record<Exclude<LinkOutcome["kind"], "welcomed" | "missing">, string>> = {
  used: "This link has been used: it was good once.",
  expired: "This link is too old.",
  void: "What this link was for is past.",
  taken: "Somebody else signs in with this name: choose another.",
};

const NEVER = "There is no such link.";

export const answerWelcome = defineRoute({
  name: "answerWelcome",
  method: "POST",
  path: "/welcome/{token}",
  summary: "Use a one-time link: an account is made or comes back, and is signed in",
  right: "anybody",
  params: welcomeParams,
  body: z.strictObject({
    name: typedName.optional().describe("Of who joins."),
    loginName: typedName.optional().describe("Of who joins: what is typed at the door."),
    password: typedPassword,
  }),
  answer: viewerAnswer,
  problems: ["refused", "limited"],
  async run({ path, body, deps: { door }, request, at, headers }) {
    const tokenHash = hashToken(path.token);
    const found = await door.store.findLink(tokenHash, at);
    if (!found) throw missing(NEVER);
    if (found.fate !== "open" && found.fate !== "missing")
      throw refused(`link-${found.fate}`, REFUSALS[found.fate]);
    const { purpose } = found.link;
    const back = purpose.kind === "recovery" ? await door.store.findAccount(purpose.account) : undefined;
    const joining = back ? undefined : readJoining(body);
    checkPassword(body.password, back ? [back.name, back.loginName] : Object.values(joining ?? {}));
    const passwordHash = await door.passwords.hash(body.password);
    const outcome = await door.store.useLink({ tokenHash, at, passwordHash, ...(joining && { joining }) });
    if (outcome.kind === "missing") throw missing(NEVER);
    if (outcome.kind !== "welcomed") throw refused(`link-${outcome.kind}`, REFUSALS[outcome.kind]);
    const opened = await openSession(door, outcome.account, "link", request, at);
    for (const cookie of opened?.cookies ?? []) headers.append("set-cookie", cookie);
    return viewerOf(door, outcome.account);
  },
});

function readJoining({
  name = "",
  loginName = "",
}: {
  name?: string | undefined;
  loginName?: string | undefined;
}): {
  readonly name: string;
  readonly loginName: string;
} {
  return { name: checkPersonName(name), loginName: checkLoginName(loginName) };
}
