// List tokens: which programs may call the desk, the newest first.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { nameOwners, tokenSchema } from "./token-schema.ts";

export const listTokens = defineRoute({
  name: "listTokens",
  method: "GET",
  path: "/tokens",
  summary: "Tokens of programs, the newest first; of the revoked ones the last twenty",
  right: "connect",
  answer: z.strictObject({ tokens: z.array(tokenSchema) }),
  run: async ({ deps }) => ({ tokens: await nameOwners(await deps.archive.listTokens(), deps) }),
});
