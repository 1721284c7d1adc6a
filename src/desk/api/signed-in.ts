// Signed in: who calls the API, by a session of a browser or by a token.

import type { IncomingMessage } from "node:http";
import type { Account } from "../../terms/desk/account.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import type { TokenScope } from "../../terms/desk/token.ts";
import type { Role } from "../../terms/desk/role.ts";

export type SignedIn = {
  readonly account: Account;
  /** The account's role at the time of the call. */
  readonly role: Role;
  /** As the audit log names whoever acts. */
  readonly actor: Actor;
  /** Which session it is, for who lists and ends them; absent where a token calls. */
  readonly session?: number;
  /** What the token is for; absent where no token calls. Rights are asked for by `door/may-now.ts`. */
  readonly scopes?: readonly TokenScope[];
};

/** Who a request's cookie belongs to; undefined where there is none, or it opens nothing (any more). */
export type FindSignedIn = (request: IncomingMessage) => Promise<SignedIn | undefined>;
