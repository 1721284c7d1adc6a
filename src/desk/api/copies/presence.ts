// Presence: who is at an article now; whoever has not said so for fifteen seconds is not.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { defineRoute } from "../route.ts";
import { clientTaken } from "./client-taken.ts";
import { client, presence, present } from "./copy-schemas.ts";

/** An editor says every five seconds that it is there. */
export const PRESENT_MS = 15_000;

export const savePresenceRoute = defineRoute({
  name: "savePresence",
  method: "PUT",
  path: "/articles/{id}/presence",
  summary: "Say that somebody is at the article, and where; answered with who else is",
  pace: "typing",
  right: "write",
  params: articleParams,
  body: presence,
  answer: present,
  problems: ["conflict"],
  async run({ path: { id }, body, who: { account }, at, deps }) {
    if (!(await deps.archive.findArticle(id))) throw missingArticle(id);
    const seenAt = Date.parse(at);
    const own = { ...body, account: account.id, name: account.name, seenAt };
    if (!(await deps.archive.savePresence(id, own))) throw clientTaken(body.client);
    const all = await deps.archive.listPresence(id, seenAt - PRESENT_MS);
    return {
      present: all
        .filter((one) => one.client !== body.client)
        .map((one) => ({
          client: one.client,
          account: one.account,
          name: one.name,
          selection: one.selection,
        })),
    };
  },
});

export const dropPresenceRoute = defineRoute({
  name: "dropPresence",
  method: "DELETE",
  path: "/articles/{id}/presence",
  summary: "Say that an editor has gone",
  right: "write",
  params: articleParams,
  query: z.strictObject({ client }),
  answer: z.strictObject({}),
  async run({ path: { id }, query, who: { account }, deps }) {
    await deps.archive.dropPresence(id, query.client, account.id);
    return {};
  },
});
