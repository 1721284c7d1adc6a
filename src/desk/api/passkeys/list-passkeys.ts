// List passkeys: those of one's own account.

import { z } from "zod";
import type { Passkey } from "../../../terms/desk/passkey.ts";
import { passkeyAnswer } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const describePasskey = ({
  id,
  name,
  isSynced,
  createdAt,
  usedAt,
}: Passkey): z.input<typeof passkeyAnswer> => ({
  id,
  name,
  isSynced,
  createdAt,
  ...(usedAt !== undefined && { usedAt }),
});

export const listPasskeys = defineRoute({
  name: "listPasskeys",
  method: "GET",
  path: "/passkeys",
  summary: "The passkeys of your account",
  right: "signed-in",
  answer: z.strictObject({ passkeys: z.array(passkeyAnswer) }),
  async run({ who, deps: { door } }) {
    return { passkeys: (await door.store.listPasskeys(who.account.id)).map(describePasskey) };
  },
});
