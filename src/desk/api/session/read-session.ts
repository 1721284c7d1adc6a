// Read session: who is signed in, and what they may do.

import { viewerAnswer } from "../people/people-schemas.ts";
import { viewerOf } from "../people/viewer-of.ts";
import { defineRoute } from "../route.ts";

export const readSession = defineRoute({
  name: "readSession",
  method: "GET",
  path: "/session",
  summary: "Who is signed in, and what they may do",
  right: "signed-in",
  answer: viewerAnswer,
  async run({ who, deps: { door } }) {
    return viewerOf(door, who.account, who.session);
  },
});
