// Token schema: a token as the API tells of it.

import { z } from "zod";
import type { DeskDeps } from "../desk-deps.ts";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { TOKEN_SCOPES, type Token } from "../../../terms/desk/token.ts";

/** As people write names: neither line ends nor signs that nobody sees. */
export const connectionName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, "holds a sign that nobody sees")
  .describe("What it is for.");

export const tokenSchema = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    account: z.int().describe("Number of the account in whose name it calls."),
    accountName: z.string().describe("As colleagues read it."),
    scopes: z.array(z.enum(TOKEN_SCOPES)),
    hint: z.string().describe("Its first signs."),
    state: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("active") }),
      z.strictObject({ kind: z.literal("revoked"), revokedAt: instant }),
    ]),
    createdAt: instant,
    expiresAt: instant.optional().describe("It opens nothing from then on; never where it is absent."),
    usedAt: instant.optional().describe("To the minute."),
  })
  .meta({ id: "Token" });

export type ListedToken = z.output<typeof tokenSchema>;

/** With the names that their owners have now. */
export async function nameOwners(
  tokens: readonly Token[],
  { archive }: Pick<DeskDeps, "archive">,
): Promise<ListedToken[]> {
  const names = new Map((await archive.listAccounts()).map(({ account: { id, name } }) => [id, name]));
  return tokens.map((token) => ({
    ...token,
    scopes: [...token.scopes],
    accountName: names.get(token.account) ?? "",
  }));
}
