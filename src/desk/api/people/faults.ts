// Faults: what routes about people say when they cannot do as they were asked.

import type { SignedIn } from "../signed-in.ts";
import { DeskFault } from "../desk-fault.ts";

export const refused = (code: string, detail: string): DeskFault =>
  new DeskFault({ name: "refused", code, detail });

export const missing = (detail: string): DeskFault => new DeskFault({ name: "not-found", detail });

export const limited = (seconds: number): DeskFault =>
  new DeskFault({
    name: "limited",
    detail: `There were too many tries. It may be tried again in ${seconds} seconds.`,
    retryAfter: seconds,
  });

/** What opens an account is a person's affair: a program with a token may not touch it, whatever its scope. */
export function sessionOf({ session }: SignedIn): number {
  if (session !== undefined) return session;
  throw new DeskFault({ name: "forbidden", detail: "A token may not do this: sign in with a browser." });
}
