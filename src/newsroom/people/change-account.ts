// Change account: an account and what an administrator wants of it → the account as it is then, or why it may not be.

import type { Account } from "../../terms/desk/account.ts";
import type { Role } from "../../terms/desk/role.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

export type AccountChange =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "close" }
  | { readonly kind: "open" };

export type AccountRefusal = "last-administrator" | "closed";

const isActiveAdministrator = ({ role, state }: Account): boolean =>
  role === "administrator" && state.kind === "active";

function changed(account: Account, change: AccountChange, at: string): Account {
  if (change.kind === "role") return { ...account, role: change.role };
  if (change.kind === "name") return { ...account, name: change.name };
  if (change.kind === "open") return { ...account, state: { kind: "active" } };
  return account.state.kind === "closed" ? account : { ...account, state: { kind: "closed", closedAt: at } };
}

/** `others`: active administrators beside this one. Somebody must be left who can let people in. */
export function changeAccount(
  account: Account,
  change: AccountChange,
  others: number,
  at: string,
): Result<Account, AccountRefusal> {
  if (account.state.kind === "closed" && change.kind === "role") return failure("closed");
  const next = changed(account, change, at);
  if (isActiveAdministrator(account) && !isActiveAdministrator(next) && others === 0)
    return failure("last-administrator");
  return success(next);
}
