// Answer sign-in: what became of a try → the viewer, with the cookies of the new session; or the fault.

import type { z } from "zod";
import type { DeskDoor } from "../../door/desk-door.ts";
import type { SignInOutcome } from "../../door/sign-in.ts";
import { limited, refused } from "../people/faults.ts";
import type { viewerAnswer } from "../people/people-schemas.ts";
import { viewerOf } from "../people/viewer-of.ts";

export function answerSignIn(
  door: DeskDoor,
  outcome: SignInOutcome,
  headers: Headers,
  wrong: string,
): z.input<typeof viewerAnswer> {
  if (outcome.kind === "limited") throw limited(outcome.seconds);
  if (outcome.kind === "wrong") throw refused("wrong-credentials", wrong);
  const { account, cookies } = outcome.opened;
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return viewerOf(door, account);
}
