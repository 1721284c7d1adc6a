// Passkey schemas: what a browser's WebAuthn answers, as its JSON methods write it; what is in it the library proves.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import { typedName } from "../people/people-schemas.ts";

const id = z.string().regex(/^[\w-]{1,1400}$/);
const answered = {
  id,
  rawId: id,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).nullish(),
};
const text = z.string().max(100_000);

/** The library takes the type that it names; absent and undefined are one to it. */
const toRegistration = (response: unknown): RegistrationResponseJSON => response as RegistrationResponseJSON;
const toAuthentication = (response: unknown): AuthenticationResponseJSON =>
  response as AuthenticationResponseJSON;

const key = z.string().min(1).max(100);

export const registeredPasskey = z.strictObject({
  key,
  name: typedName,
  response: z
    .looseObject({
      ...answered,
      response: z.looseObject({
        clientDataJSON: text,
        attestationObject: text,
        transports: z.array(z.string().max(50)).max(20).optional(),
      }),
    })
    .transform(toRegistration),
});

export const assertedPasskey = z.strictObject({
  key,
  response: z
    .looseObject({
      ...answered,
      response: z.looseObject({
        clientDataJSON: text,
        authenticatorData: text,
        signature: text,
        userHandle: text.nullish(),
      }),
    })
    .transform(toAuthentication),
});
