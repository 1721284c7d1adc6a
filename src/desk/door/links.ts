// Links: an invitation, a lost account or a newsroom without people → an address that lets one person in once.

import { FIRST_LINK } from "../../newsroom/people/first-link.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import type { AccountStore, Doing, LinkStore } from "../../newsroom/ports/people-store.ts";
import type { LinkPurpose, OneTimeLink } from "../../terms/desk/one-time-link.ts";
import { hashToken, makeToken } from "./token.ts";

const HOUR_MS = 3_600_000;

/** A lost account waits for its link; an invitation may lie over a weekend. */
const LASTS_MS: Readonly<Record<"invitation" | "recovery", number>> = {
  invitation: 96 * HOUR_MS,
  recovery: 24 * HOUR_MS,
};

export type MadeLink = {
  /** A secret: for the eyes of whom it lets in. */
  readonly address: string;
  readonly link: OneTimeLink;
};

export const welcomeAddress = (base: string, token: string): string => `${base}/desk/welcome/${token}`;

export async function makeLink(
  store: Pick<LinkStore, "makeLink">,
  base: string,
  purpose: Exclude<LinkPurpose, { kind: "first" }>,
  doing: Doing,
): Promise<MadeLink> {
  const token = makeToken();
  const expiresAt = new Date(Date.parse(doing.at) + LASTS_MS[purpose.kind]).toISOString();
  const link = await store.makeLink({ tokenHash: hashToken(token), purpose, expiresAt }, doing);
  return { address: welcomeAddress(base, token), link };
}

/** Undefined once there is an account. The same for every process and start, until it is used. */
export async function keepFirstLink(
  store: Pick<DeskStore, "keepSetting"> &
    Pick<AccountStore, "hasAccounts"> &
    Pick<LinkStore, "keepFirstLink">,
  base: string,
  at: string,
): Promise<string | undefined> {
  if (await store.hasAccounts()) return undefined;
  const token = await store.keepSetting(FIRST_LINK, makeToken());
  await store.keepFirstLink(hashToken(token), at);
  return welcomeAddress(base, token);
}
