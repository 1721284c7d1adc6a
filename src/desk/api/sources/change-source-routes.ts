// Change source routes: a source added, changed, paused, gone on with, given up, and a look wanted now.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { addSource } from "../../sources/doing/add-source.ts";
import { askToLook, changeSource, removeSource, turnSource } from "../../sources/doing/change-source.ts";
import type { SourceCall } from "../../sources/doing/source-call.ts";
import { markText, newSource, sourceChange } from "../../sources/source-schemas.ts";
import { DeskFault } from "../desk-fault.ts";
import { type DeskCall, defineRoute } from "../route.ts";
import { sourceParams, tellOne } from "./read-source-routes.ts";
import { sourceTold } from "./source-answers.ts";
import { runTrial } from "./try-source-routes.ts";

const RHYTHM = {
  zone: "Asia/Tokyo",
  officeDays: [1, 2, 3, 4, 5],
  from: "08:30",
  to: "18:30",
  leastMinutes: 10,
  mostMinutes: 120,
};
const FIELDS = {
  name: "見本省 報道発表",
  issuer: "見本省",
  section: "",
  autoPublish: false,
  follow: "page",
  rhythm: RHYTHM,
};

export function callOf({ who, at, deps }: DeskCall<unknown, unknown, unknown>): SourceCall {
  return { archive: deps.archive, sections: deps.sections, who, at };
}

/** A place that cannot be read is no source: it is looked at before anything is kept. */
export const addSourceRoute = defineRoute({
  name: "addSource",
  method: "POST",
  path: "/sources",
  summary:
    "Watch a place from now on; a feed or list page is looked at first, and refused where it cannot be read. Folders and mailboxes are added at the server's command line",
  status: 201,
  right: "sources",
  body: newSource,
  answer: sourceTold,
  problems: ["refused", "conflict", "limited"],
  example: { id: "ministry", kind: "feed", place: "https://ministry.example/feed.xml", ...FIELDS },
  async run(call) {
    const { body, deps, at } = call;
    const { kind, place, links, contact } = body;
    if (kind === "feed" || kind === "list-page") {
      const tested = {
        kind,
        place,
        ...(links && kind === "list-page" && { links }),
        ...(contact !== undefined && { contact }),
      };
      const found = await runTrial(deps, { kind: "test", tested, typed: new URLSearchParams() });
      if (found.kind !== "tried" || found.tried.kind === "unread")
        throw new DeskFault({
          name: "refused",
          code: "unreadable-place",
          detail:
            found.kind === "tried" && found.tried.kind === "unread"
              ? found.tried.reason
              : "It took too long.",
        });
    }
    const { id } = await addSource(callOf(call), body);
    return tellOne(deps, id, at);
  },
});

export const changeSourceRoute = defineRoute({
  name: "changeSource",
  method: "PUT",
  path: "/sources/{id}",
  summary: "Set a source anew, as it was seen: who comes second is told, and nothing is overwritten",
  right: "sources",
  params: sourceParams,
  body: sourceChange.extend({ seen: markText }),
  answer: sourceTold,
  problems: ["not-found", "conflict", "refused"],
  example: { ...FIELDS, seen: "0123456789abcdef" },
  async run(call) {
    const { seen, ...change } = call.body;
    await changeSource(callOf(call), call.path.id, seen, change);
    return tellOne(call.deps, call.path.id, call.at);
  },
});

function turning(name: string, path: "pause" | "resume", summary: string, state: "on" | "paused") {
  return defineRoute({
    name,
    method: "POST",
    path: `/sources/{id}/${path}`,
    summary,
    right: "sources",
    params: sourceParams,
    answer: sourceTold,
    problems: ["not-found", "conflict"],
    async run(call) {
      await turnSource(callOf(call), call.path.id, state);
      return tellOne(call.deps, call.path.id, call.at);
    },
  });
}

export const pauseSource = turning("pauseSource", "pause", "Look at a source no more for now", "paused");
export const resumeSource = turning("resumeSource", "resume", "Look at a paused source again", "on");

export const removeSourceRoute = defineRoute({
  name: "removeSource",
  method: "DELETE",
  path: "/sources/{id}",
  summary: "Give a source up: what was seen there is forgotten, its announcements and articles stay",
  right: "sources",
  params: sourceParams,
  answer: z.strictObject({
    removed: z.enum(["removed", "emptied"]).describe("emptied: its name stays with its announcements."),
  }),
  problems: ["not-found"],
  run: async (call) => ({ removed: await removeSource(callOf(call), call.path.id) }),
});

export const lookNow = defineRoute({
  name: "lookAtSourceNow",
  method: "POST",
  path: "/sources/{id}/look",
  summary:
    "Want a look now: it is due at once, or as soon as the shortest interval allows, and done beside the call",
  right: "sources",
  status: 202,
  params: sourceParams,
  answer: z.strictObject({ at: instant.describe("When it is due.") }),
  problems: ["not-found", "refused"],
  run: async (call) => ({ at: await askToLook(callOf(call), call.path.id) }),
});
