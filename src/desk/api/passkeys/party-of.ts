// Party of: what passkeys are tied to at this address, or the fault that says why there are none.

import type { DeskDoor } from "../../door/desk-door.ts";
import type { RelyingParty } from "../../door/relying-party.ts";
import { refused } from "../people/faults.ts";

export function partyOf({ party, base }: DeskDoor): RelyingParty {
  if (party) return party;
  const detail = `Browsers make no passkeys for ${base}: they need a name, and https or localhost. Serve with --base.`;
  throw refused("no-passkeys-here", detail);
}
