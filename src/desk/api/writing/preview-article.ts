// Preview article: the site's own page of an article as its working copy has it, for the desk's eyes only.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { articleOfCopy } from "../../copies/article-of-copy.ts";
import { defineRoute } from "../route.ts";

/** The site's, without its scripts: a look at a draft is no view, reports nothing and is framed by the desk alone. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export const previewArticle = defineRoute({
  name: "previewArticle",
  method: "GET",
  path: "/articles/{id}/preview",
  summary: "The article's page as readers would get it, from the working copy; nobody else sees it",
  right: "read",
  params: articleParams,
  query: z.strictObject({
    version: z
      .string()
      .regex(/^\d{1,10}$/)
      .optional()
      .describe("Makes the address of each version another one."),
  }),
  answer: { kind: "file", types: ["text/html"] },
  problems: ["refused"],
  async run({ path: { id }, deps, headers, at }) {
    const found = await articleOfCopy(deps, id);
    if (found.kind === "missing") throw missingArticle(id);
    if (found.kind === "faulty") {
      throw new DeskFault({ name: "refused", code: "verbatim", detail: found.why });
    }
    headers.set("content-security-policy", POLICY);
    return { type: "text/html", body: await deps.renderPreview(found.article, at) };
  },
});
