// List sessions: the browsers in which one's own account is signed in.

import { z } from "zod";
import { sessionAnswer } from "../people/people-schemas.ts";
import { defineRoute } from "../route.ts";

export const listSessions = defineRoute({
  name: "listSessions",
  method: "GET",
  path: "/sessions",
  summary: "The browsers in which your account is signed in, last seen first",
  right: "signed-in",
  answer: z.strictObject({ sessions: z.array(sessionAnswer) }),
  async run({ who, deps: { door }, at }) {
    const sessions = await door.store.listSessions(who.account.id, Date.parse(at));
    return {
      sessions: sessions.map(({ account: _own, ...session }) => ({
        ...session,
        isThis: session.id === who.session,
      })),
    };
  },
});
