// Make token: what a program is to be allowed in, a token that is shown this once out.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { accountId } from "../../../terms/desk/account.ts";
import { TOKEN_SCOPES } from "../../../terms/desk/token.ts";
import { HIGHEST_ID } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";
import { hashToken, hintOf, makeTokenText } from "../door/token-text.ts";
import { defineRoute } from "../route.ts";
import { connectionName, nameOwners, tokenSchema } from "./token-schema.ts";

export const makeToken = defineRoute({
  name: "makeToken",
  method: "POST",
  path: "/tokens",
  summary: "Make a token for a program; it is shown in this answer and never again",
  status: 201,
  right: "connect",
  body: z.strictObject({
    name: connectionName,
    scopes: z
      .array(z.enum(TOKEN_SCOPES))
      .min(1)
      .refine((scopes) => new Set(scopes).size === scopes.length, "names one twice")
      .describe("What it is for; never more than the account's role allows at the time of a call."),
    account: z
      .int()
      .min(1)
      .max(HIGHEST_ID)
      .optional()
      .describe("In whose name it calls; one's own unless given."),
    expiresAt: instant.optional().describe("It opens nothing from then on; for ever unless given."),
  }),
  answer: z.strictObject({
    token: tokenSchema,
    secret: z.string().describe("What the program sends: Authorization: Bearer, and this."),
  }),
  problems: ["refused"],
  async run({ body, who, at, deps }) {
    if (body.expiresAt !== undefined && body.expiresAt <= at) {
      const detail = `"expiresAt" is past: ${body.expiresAt}.`;
      throw new DeskFault({ name: "bad-request", detail, field: "body.expiresAt" });
    }
    const { account = who.account.id, name, scopes, expiresAt } = body;
    const secret = makeTokenText();
    const owned = { name, scopes, account: accountId(account) };
    const kept = { tokenHash: hashToken(secret), hint: hintOf(secret) };
    const token = await deps.archive.saveToken(
      { ...owned, ...kept, ...(expiresAt !== undefined && { expiresAt }) },
      { at, actor: who.actor },
    );
    if (token !== "missing") {
      const [named] = await nameOwners([token], deps);
      if (named) return { token: named, secret };
    }
    const detail = `There is no account ${account} that is in use.`;
    throw new DeskFault({ name: "refused", code: "no-account", detail, field: "body.account" });
  },
});
