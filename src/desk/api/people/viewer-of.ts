// Viewer of: who is signed in → what their browser is told of themselves.

import type { z } from "zod";
import { RIGHTS, type Right, may } from "../../../newsroom/people/rights.ts";
import type { Account } from "../../../terms/desk/account.ts";
import type { DeskDoor } from "../../door/desk-door.ts";
import type { viewerAnswer } from "./people-schemas.ts";

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];

export function viewerOf(
  { party }: DeskDoor,
  account: Account,
  session?: number,
): z.input<typeof viewerAnswer> {
  return {
    account,
    rights: ALL_RIGHTS.filter((right) => may(account.role, right)),
    ...(session !== undefined && { session }),
    passkeys: party !== undefined,
  };
}
