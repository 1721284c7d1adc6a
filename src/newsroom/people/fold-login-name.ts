// Fold login name: the names of people: what somebody typed → the name as it is kept, or what is wrong with it; and the form in which no two may be the same.

import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

export type NameFault = "empty" | "long" | "characters";

const LONGEST_LOGIN_NAME = 64;
const LONGEST_NAME = 100;

const lengthOf = (text: string): number => [...text].length;

/** Width and case make no other name: at the door `Ｓａｔｏ` is `sato`. */
export function foldLoginName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase().normalize("NFKC");
}

/** Kept as typed, in the usual width: letters, marks, digits and `.`, `-`, `_`, `@`, `+`. */
export function readLoginName(typed: string): Result<string, NameFault> {
  const name = typed.normalize("NFKC").trim();
  if (name === "") return failure("empty");
  if (lengthOf(name) > LONGEST_LOGIN_NAME) return failure("long");
  return /^[\p{L}\p{M}\p{N}._\-@+]+$/u.test(name) ? success(name) : failure("characters");
}

/** Any letters and signs of one line; nothing that cannot be seen, or turns the line around. */
export function readPersonName(typed: string): Result<string, NameFault> {
  const name = typed.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  if (name === "") return failure("empty");
  if (lengthOf(name) > LONGEST_NAME) return failure("long");
  return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(
    name,
  )
    ? failure("characters")
    : success(name);
}
