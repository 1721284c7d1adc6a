// Find signed in: a request's cookies → who it is, as their account stands now, or nobody.

import { SEEN_STEP_MS, isSessionOpen } from "../../newsroom/people/judge-session.ts";
import type { SessionStore } from "../../newsroom/ports/people-store.ts";
import type { FindSignedIn } from "../api/signed-in.ts";
import type { DeskCookies } from "./desk-cookies.ts";
import { hashToken } from "./token.ts";

export function createFindSignedIn(
  store: Pick<SessionStore, "findSession" | "noteSessionSeen">,
  cookies: Pick<DeskCookies, "readSession">,
  now: () => number,
): FindSignedIn {
  return async ({ headers }) => {
    const shown = cookies.readSession(headers.cookie, now());
    if (shown.kind !== "shown") return undefined;
    const found = await store.findSession(hashToken(shown.token));
    if (!found || !isSessionOpen(found.session, now())) return undefined;
    const { account, session } = found;
    if (now() - Date.parse(session.seenAt) >= SEEN_STEP_MS)
      await store.noteSessionSeen(session.id, new Date(now()).toISOString());
    const { id, name, role } = account;
    return { account, role, actor: { kind: "account", id, name }, session: session.id };
  };
}
