// Find token owner: the header of a call by a program in, who it calls for out; thrown back where the token opens nothing.

import type { AccountStore } from "../../../newsroom/ports/people-store.ts";
import type { TokenStore } from "../../../newsroom/ports/token-store.ts";
import { networkOf } from "../../../site/delivery/network-of.ts";
import { createAttemptLimit } from "../../../site/delivery/attempt-limit.ts";
import type { Token } from "../../../terms/desk/token.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";
import { canBeToken, hashToken } from "./token-text.ts";

export type TokenDoor = {
  readonly store: Pick<TokenStore, "findToken" | "noteTokenUse"> & Pick<AccountStore, "findAccount">;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

export type TokenCall = {
  /** The header `authorization`, as it came. */
  readonly authorization: string;
  /** Whom many wrong ones are counted for. */
  readonly address: string;
};

/** Throws a `DeskFault` where the token opens nothing. */
export type FindTokenOwner = (call: TokenCall) => Promise<SignedIn>;

const MINUTE_MS = 60_000;
/** Of one address: those that were not right before, for each of which the store is asked. */
const UNKNOWN_A_MINUTE = 60;
const MOST_REMEMBERED = 10_000;

const signedOut = (detail: string): DeskFault => new DeskFault({ name: "signed-out", detail });

function limited(retryAfter: number): DeskFault {
  const detail = `This is too often: it may be asked again in ${retryAfter} seconds.`;
  return new DeskFault({ name: "limited", detail, retryAfter });
}

/** The same sentence for every token that is none: which of them was one once is nobody's business. */
const NOTHING = "This token opens nothing: it is unknown, over or revoked.";

export function createTokenDoor({ store, now }: TokenDoor): FindTokenOwner {
  const unknown = createAttemptLimit(UNKNOWN_A_MINUTE, MINUTE_MS);
  /** Tokens whose use has been noted in this minute. */
  const noted = { minute: 0, tokens: new Set<number>() };
  /** Hashes of tokens that were right: a crowd of wrong ones at their address is not theirs. */
  const right = new Set<string>();

  async function noteUse({ id }: Token): Promise<void> {
    const minute = Math.floor(now() / MINUTE_MS);
    if (noted.minute !== minute) {
      noted.minute = minute;
      noted.tokens.clear();
    }
    if (noted.tokens.has(id)) return;
    noted.tokens.add(id);
    await store.noteTokenUse(id, new Date(minute * MINUTE_MS).toISOString());
  }
  async function findOwner(tokenHash: string): Promise<{ token: Token; who: SignedIn } | undefined> {
    const token = await store.findToken(tokenHash);
    if (token?.state.kind !== "active") return undefined;
    if (token.expiresAt !== undefined && Date.parse(token.expiresAt) <= now()) return undefined;
    const account = await store.findAccount(token.account);
    if (account?.state.kind !== "active") return undefined;
    const actor = { kind: "token", id: token.id, name: token.name, account: account.id } as const;
    return { token, who: { account, role: account.role, actor, scopes: token.scopes } };
  }
  return async ({ authorization, address }) => {
    const [, text = ""] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (!canBeToken(text))
      throw signedOut("The header authorization must be: Bearer, and a token of the desk.");
    const tokenHash = hashToken(text);
    if (!right.has(tokenHash)) {
      const network = networkOf(address);
      const wait = unknown.waitFor(network, now());
      if (wait > 0) throw limited(wait);
      // Counted before the store is asked: of thousands at once it is asked for a few.
      unknown.count(network, now());
    }
    const found = await findOwner(tokenHash);
    if (!found) {
      right.delete(tokenHash);
      throw signedOut(NOTHING);
    }
    if (right.size >= MOST_REMEMBERED) right.clear();
    right.add(tokenHash);
    const { token, who } = found;
    await noteUse(token);
    return who;
  };
}
