// Judge password: a new password in, what is wrong with it out; length and not being the obvious one count, signs and capitals do not.

import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** NIST SP 800-63B-4 asks for eight beside a second factor and fifteen without; what a person can keep lies between. */
export const SHORTEST_PASSWORD = 12;
/** Beyond it a password is not better, and costs more to take in. */
export const LONGEST_PASSWORD = 200;

export type PasswordFault = "short" | "long" | "common" | "monotonous" | "personal";

/** The same text, however a keyboard makes it: what is kept and compared is of this form alone. */
export function foldPassword(typed: string): string {
  return typed.normalize("NFKC");
}

/** `own`: names that whoever tries this account knows. */
export function judgePassword(typed: string, own: readonly string[]): PasswordFault | undefined {
  const password = foldPassword(typed);
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return "short";
  if (characters.length > LONGEST_PASSWORD) return "long";
  const plain = password.toLowerCase();
  if (COMMON_PASSWORDS.has(plain) || COMMON_PASSWORDS.has(plain.replaceAll(/[\s._-]/gu, ""))) return "common";
  if (isMonotonous([...plain])) return "monotonous";
  return isPersonal(plain, own) ? "personal" : undefined;
}

/** A few signs over and over, or the alphabet or the digits in their order, forwards or backwards. */
function isMonotonous(characters: readonly string[]): boolean {
  if (new Set(characters).size < 4) return true;
  for (let period = 1; period <= 4; period += 1)
    if (characters.every((character, at) => at < period || character === characters[at - period]))
      return true;
  const steps = characters
    .slice(1)
    .map((character, at) => (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  const isStep = (step: number): boolean => steps.filter((one) => one === step).length >= steps.length - 1;
  return isStep(1) || isStep(-1);
}

/** A name with little around it: fewer than eight characters that a stranger would not guess. */
function isPersonal(plain: string, own: readonly string[]): boolean {
  return own
    .map((name) => foldPassword(name).toLowerCase().trim())
    .filter((name) => [...name].length >= 3)
    .some((name) => plain.includes(name) && [...plain.replaceAll(name, "")].length < 8);
}
