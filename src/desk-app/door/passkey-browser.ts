// Passkey browser: what the newsroom asks of the browser's own passkeys, and what it proves; or that the person has let it be.

import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import type { PasskeyOffer } from "../../desk/api/people/people-schemas.ts";
import { type CallResult, callApi } from "../api/call-api.ts";

export type Proved<Answer> =
  | CallResult<Answer>
  /** By the person, or by time. */
  | { readonly ok: false; readonly problem: { readonly kind: "cancelled" } };

/** Browsers make none at an address of numbers, nor without a line that nobody changes. */
export function hasPasskeys(): boolean {
  return browserSupportsWebAuthn() && window.isSecureContext && !/^[\d.]+$|^\[/.test(location.hostname);
}

const CANCELLED = { ok: false, problem: { kind: "cancelled" } } as const;

async function prove<Answer>(
  path: string,
  ask: (options: PasskeyOffer["options"]) => Promise<unknown>,
  more: Readonly<Record<string, unknown>>,
): Promise<Proved<Answer>> {
  const offered = await callApi<PasskeyOffer>({ method: "POST", path: `${path}/options` });
  if (!offered.ok) return offered;
  const { key, options } = offered.value;
  let response: unknown;
  try {
    response = await ask(options);
  } catch {
    return CANCELLED;
  }
  return callApi<Answer>({ method: "POST", path, body: { key, response, ...more } });
}

type RegistrationOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];
type AuthenticationOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** The options are made by the same library on the server, and only passed on. */
const toRegistration = (options: unknown): RegistrationOptions => options as RegistrationOptions;
const toAuthentication = (options: unknown): AuthenticationOptions => options as AuthenticationOptions;

export function signInWithPasskey<Answer>(): Promise<Proved<Answer>> {
  return prove(
    "/session/passkey",
    (options) => startAuthentication({ optionsJSON: toAuthentication(options) }),
    {},
  );
}

export function registerPasskey<Answer>(name: string): Promise<Proved<Answer>> {
  return prove("/passkeys", (options) => startRegistration({ optionsJSON: toRegistration(options) }), {
    name,
  });
}
