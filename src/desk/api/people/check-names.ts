// Check names: names and passwords as they were typed → as they are kept, or the fault that says what is wrong.

import { type NameFault, readLoginName, readPersonName } from "../../../newsroom/people/fold-login-name.ts";
import {
  LONGEST_PASSWORD,
  type PasswordFault,
  SHORTEST_PASSWORD,
  judgePassword,
} from "../../../newsroom/people/judge-password.ts";
import { refused } from "./faults.ts";

const NAME_FAULTS: Readonly<Record<NameFault, string>> = {
  empty: "is empty",
  long: "is too long",
  characters: "has signs that a name may not have",
};

const PASSWORD_FAULTS: Readonly<Record<PasswordFault, string>> = {
  short: `has fewer than ${SHORTEST_PASSWORD} characters`,
  long: `has more than ${LONGEST_PASSWORD} characters`,
  common: "is one of those that are tried first",
  monotonous: "is a few signs over and over, or in their order",
  personal: "is little more than your own name",
};

export function checkPersonName(typed: string): string {
  const name = readPersonName(typed);
  if (name.ok) return name.value;
  throw refused(`name-${name.error}`, `The name ${NAME_FAULTS[name.error]}.`);
}

export function checkLoginName(typed: string): string {
  const name = readLoginName(typed);
  if (name.ok) return name.value;
  throw refused(`login-name-${name.error}`, `The name for signing in ${NAME_FAULTS[name.error]}.`);
}

export function checkPassword(typed: string, own: readonly string[]): void {
  const fault = judgePassword(typed, own);
  if (fault) throw refused(`password-${fault}`, `The password ${PASSWORD_FAULTS[fault]}.`);
}
