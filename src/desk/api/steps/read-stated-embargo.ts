// Read stated embargo: what an article's announcement says of the time before which it is not to be published.

import { z } from "zod";
import { findStatedEmbargo } from "../../../newsroom/workflow/find-stated-embargo.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";

export const readStatedEmbargoRoute = defineRoute({
  name: "readStatedEmbargo",
  method: "GET",
  path: "/articles/{id}/stated-embargo",
  summary: "The embargo that the announcement of an article states in its text, if it does",
  right: "read",
  params: articleParams,
  answer: z.strictObject({
    stated: z
      .strictObject({
        quote: z.string(),
        until: z.iso.datetime({ precision: 3 }).optional().describe("Absent where no time of day is given."),
      })
      .optional(),
  }),
  async run({ path: { id }, deps: { archive } }) {
    const article = await archive.findArticle(id);
    if (!article) throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
    const { provenance } = article;
    const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
    if (!announcement) return {};
    const day = /^\d{4}-\d\d-\d\d/.exec(announcement.announcedAt ?? "")?.[0];
    const stated = findStatedEmbargo(announcement.document, day);
    if (!stated) return {};
    const { span, ...until } = stated;
    return { stated: { quote: announcement.document.text.slice(...span), ...until } };
  },
});
