// Change fields: section, topics, series, authors, kind and language of an article, each with what it was before the eyes of who changed it.

import { changeFields } from "../../copies/change-fields.ts";
import { closedTo } from "../../copies/copy-desk.ts";
import { readFields } from "../../copies/merge-fields.ts";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { defineRoute } from "../route.ts";
import { fieldChanges, fieldValues } from "./copy-schemas.ts";
import { writeInOpen } from "./reopen-approved.ts";

export const changeFieldsRoute = defineRoute({
  name: "changeFields",
  method: "PATCH",
  path: "/articles/{id}/fields",
  summary:
    "Change fields of the working copy; one that somebody else changed meanwhile is a conflict with both values",
  right: "write",
  params: articleParams,
  body: fieldChanges,
  answer: fieldValues,
  problems: ["conflict", "refused"],
  async run({ path: { id }, body, who, at, deps }) {
    const section = body.section?.value;
    if (section !== undefined && !deps.sections.some(({ slug }) => slug === section)) {
      throw new DeskFault({
        name: "bad-request",
        field: "body.section",
        detail: `There is no section "${section}".`,
      });
    }
    if (!(await deps.copies.open(id))) throw missingArticle(id);
    const closed = closedTo({ mayApprove: mayNow(who, "approve") });
    const outcome = await writeInOpen(id, { who, at, deps }, () =>
      changeFields(deps.archive, id, body, { at, actor: who.actor }, closed),
    );
    if (outcome.kind === "missing") throw missingArticle(id);
    if (outcome.kind === "set") return readFields(outcome.article, outcome.fields);
    const { field, yours, current } = outcome.conflict;
    throw new DeskFault({
      name: "conflict",
      detail: `Somebody else has changed the field "${field}" meanwhile.`,
      field: `body.${field}`,
      current: { field, yours, current },
    });
  },
});
