// People schemas: what routes about people take and give.

import { z } from "zod";
import { RIGHTS } from "../../../newsroom/people/rights.ts";
import { account } from "../../../newsroom/schemas/account-schema.ts";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { HIGHEST_ID } from "../../../terms/ids.ts";
import { accountId } from "../../../terms/desk/account.ts";
import { ROLES } from "../../../terms/desk/role.ts";
import { SIGN_IN_MEANS } from "../../../terms/desk/session.ts";

const number = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((id) => id <= HIGHEST_ID, "is too high");

export const numberParams = z.strictObject({ id: number.describe("Its number.") });
export const accountParams = z.strictObject({
  id: number.transform(accountId).describe("The account's number."),
});

export const accountAnswer = account.meta({ id: "Account" });
export const role = z.enum(ROLES);
/** As typed; what is too long for any password is not looked at. */
export const typedPassword = z.string().min(1).max(1_000);
export const typedName = z.string().max(500);

export const viewerAnswer = z
  .strictObject({
    account: accountAnswer,
    rights: z.array(z.enum(Object.keys(RIGHTS) as [keyof typeof RIGHTS])),
    session: z.int().optional().describe("Absent where a token calls."),
    passkeys: z.boolean().describe("Whether browsers make passkeys at this address."),
  })
  .meta({ id: "Viewer" });

export const sessionAnswer = z
  .strictObject({
    id: z.int(),
    means: z.enum(SIGN_IN_MEANS),
    browser: z.strictObject({ browser: z.string(), system: z.string() }),
    openedAt: instant,
    seenAt: instant,
    endsAt: instant,
    isThis: z.boolean().describe("It is the one that asks."),
  })
  .meta({ id: "Session" });

export const passkeyAnswer = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    isSynced: z.boolean(),
    createdAt: instant,
    usedAt: instant.optional(),
  })
  .meta({ id: "Passkey" });

export const passkeyOffer = z.strictObject({
  key: z.string().describe("To be sent back with the proof."),
  options: z
    .record(z.string(), z.unknown())
    .describe("For the browser's navigator.credentials, as its JSON methods take them."),
});

export const linkPurpose = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("first") }),
  z.strictObject({ kind: z.literal("invitation"), name: z.string(), role }),
  z.strictObject({ kind: z.literal("recovery"), account: z.int() }),
]);

export const linkAnswer = z
  .strictObject({ id: z.int(), purpose: linkPurpose, madeAt: instant, expiresAt: instant.optional() })
  .meta({ id: "OneTimeLink" });

export const madeLinkAnswer = z.strictObject({
  address: z.url().describe("A secret, shown this once: it lets one person in."),
  link: linkAnswer,
});

export const done = z.strictObject({});

export type Viewer = z.output<typeof viewerAnswer>;
export type SessionTold = z.output<typeof sessionAnswer>;
export type PasskeyTold = z.output<typeof passkeyAnswer>;
export type PasskeyOffer = z.output<typeof passkeyOffer>;
export type LinkTold = z.output<typeof linkAnswer>;
export type MadeLinkTold = z.output<typeof madeLinkAnswer>;
