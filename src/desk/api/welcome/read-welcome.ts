// Read welcome: what a one-time link is for, and whether it can still be used.

import { z } from "zod";
import type { LinkFate } from "../../../newsroom/ports/people-store.ts";
import { hashToken } from "../../door/token.ts";
import { role } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

const FATES = ["open", "used", "expired", "void", "missing"] as const satisfies readonly LinkFate[];

export const welcomeParams = z.strictObject({
  token: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .describe("What stands in the link. A secret."),
});

const welcomeAnswer = z.strictObject({
  fate: z.enum(FATES),
  purpose: z.enum(["first", "invitation", "recovery"]).optional(),
  name: z.string().optional().describe("Of who is let in."),
  loginName: z.string().optional().describe("Of the account that comes back."),
  role: role.optional(),
});

export type WelcomeTold = z.output<typeof welcomeAnswer>;

export const readWelcome = defineRoute({
  name: "readWelcome",
  method: "GET",
  path: "/welcome/{token}",
  summary: "What a one-time link is for, and whether it can still be used",
  right: "anybody",
  params: welcomeParams,
  answer: welcomeAnswer,
  async run({ path, deps: { door }, at }): Promise<z.input<typeof welcomeAnswer>> {
    const found = await door.store.findLink(hashToken(path.token), at);
    if (!found) return { fate: "missing" };
    const { fate, link } = found;
    const { purpose } = link;
    if (fate !== "open" || purpose.kind === "first") return { fate, purpose: purpose.kind };
    if (purpose.kind === "invitation")
      return { fate, purpose: purpose.kind, name: purpose.name, role: purpose.role };
    const account = await door.store.findAccount(purpose.account);
    const whose = account && { name: account.name, loginName: account.loginName, role: account.role };
    return { fate, purpose: purpose.kind, ...whose };
  },
});
