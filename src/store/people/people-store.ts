// People store: all that the desk's door asks of the store.

import type { PeopleStore } from "../../newsroom/ports/people-store.ts";
import type { Engine } from "../engines/engine.ts";
import { createAccountStore } from "./account-store.ts";
import { createLinkStore } from "./link-store.ts";
import { createPasskeyStore } from "./passkey-store.ts";
import { createSessionStore } from "./session-store.ts";
import { createTryStore } from "./try-store.ts";

export function createPeopleStore(engine: Engine): PeopleStore {
  return {
    ...createAccountStore(engine),
    ...createSessionStore(engine),
    ...createPasskeyStore(engine),
    ...createLinkStore(engine),
    ...createTryStore(engine),
  };
}
