// Passkeys: what a browser is asked to prove, kept once, and its proof → a key of an account, or a session.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { networkOf } from "../../site/delivery/network-of.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { Passkey, PasskeyCredential } from "../../terms/desk/passkey.ts";
import type { DeskDoor, Visitor } from "./desk-door.ts";
import { openSession } from "./open-session.ts";
import type { RelyingParty } from "./relying-party.ts";
import type { SignInOutcome } from "./sign-in.ts";
import { makeToken } from "./token.ts";

const CHALLENGE_MS = 5 * 60_000;

/** EdDSA, ES256 and RS256: what every device makes. Asked for more, the runtime warns of what it is only trying. */
const ALGORITHMS = [-8, -7, -257] as const;

/** `key`: to be shown with the proof. `options`: for the browser's own WebAuthn. */
export type Offer = { readonly key: string; readonly options: Readonly<Record<string, unknown>> };

/** Loaded when somebody has a passkey: it brings certificates and parsers of many makers. */
const loadServer = () => import("@simplewebauthn/server");

async function keep(
  door: DeskDoor,
  challenge: string,
  purpose: "register" | "sign-in",
  at: string,
  account?: Account,
): Promise<string> {
  const key = makeToken();
  const expiresAt = new Date(Date.parse(at) + CHALLENGE_MS).toISOString();
  const whose = account && { account: account.id };
  await door.store.keepChallenge({ key, challenge, purpose, expiresAt, ...whose });
  return key;
}

export async function offerPasskey(
  door: DeskDoor,
  party: RelyingParty,
  account: Account,
  at: string,
): Promise<Offer> {
  const { generateRegistrationOptions } = await loadServer();
  const known = await door.store.listPasskeys(account.id);
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.loginName,
    userDisplayName: account.name,
    userID: new TextEncoder().encode(door.cookies.veil(`passkeys of ${account.id}`)),
    excludeCredentials: known.map(({ credential, transports }) => ({
      id: credential,
      transports: [...transports],
    })),
    supportedAlgorithmIDs: [...ALGORITHMS],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { key: await keep(door, options.challenge, "register", at, account), options: { ...options } };
}

export type AddOutcome =
  | { readonly kind: "added"; readonly passkey: Passkey }
  /** `expired`: too late, or answered before. `unproved`: what the browser sent does not prove a key. */
  | { readonly kind: "expired" | "unproved" | "taken" };

export type AddedPasskey = {
  readonly key: string;
  readonly name: string;
  readonly response: RegistrationResponseJSON;
};

export async function addPasskey(
  { store }: DeskDoor,
  party: RelyingParty,
  account: Account,
  { key, name, response }: AddedPasskey,
  at: string,
): Promise<AddOutcome> {
  const challenge = await store.takeChallenge(key, "register", at);
  if (challenge?.account !== account.id) return { kind: "expired" };
  const { verifyRegistrationResponse } = await loadServer();
  const proof = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    supportedAlgorithmIDs: [...ALGORITHMS],
  }).catch(() => undefined);
  if (proof?.verified !== true) return { kind: "unproved" };
  const { credential, credentialBackedUp } = proof.registrationInfo;
  const passkey = { account: account.id, name, isSynced: credentialBackedUp, createdAt: at };
  const proved: PasskeyCredential = {
    credential: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
  };
  const doing = { at, actor: { kind: "account", id: account.id, name: account.name } } as const;
  const saved = await store.savePasskey({ ...passkey, ...proved }, doing);
  return saved === "taken" ? { kind: "taken" } : { kind: "added", passkey: saved };
}

/** Any passkey of this newsroom will do: nobody is asked for a name, and none is confirmed. */
export async function offerSignIn(
  door: DeskDoor,
  party: RelyingParty,
  { address }: Visitor,
  at: string,
): Promise<Offer | { readonly seconds: number }> {
  const taken = await door.limits.take("challenge", networkOf(address));
  if (taken.kind === "limited") return { seconds: taken.seconds };
  const { generateAuthenticationOptions } = await loadServer();
  const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: "required" });
  return { key: await keep(door, options.challenge, "sign-in", at), options: { ...options } };
}

export async function signInByPasskey(
  door: DeskDoor,
  party: RelyingParty,
  { key, response }: { readonly key: string; readonly response: AuthenticationResponseJSON },
  visitor: Visitor,
  at: string,
): Promise<SignInOutcome> {
  const { store } = door;
  const challenge = await store.takeChallenge(key, "sign-in", at);
  const passkey = challenge && (await store.findPasskey(response.id));
  if (!passkey) return { kind: "wrong" };
  const { verifyAuthenticationResponse } = await loadServer();
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.credential,
      publicKey: Uint8Array.from(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  const account = proof?.verified === true ? await store.findAccount(passkey.account) : undefined;
  if (!proof || account?.state.kind !== "active") return { kind: "wrong" };
  await store.notePasskeyUse(passkey.id, { counter: proof.authenticationInfo.newCounter, usedAt: at });
  const opened = await openSession(door, account, "passkey", visitor, at);
  return opened ? { kind: "opened", opened } : { kind: "wrong" };
}
