// Close report: the desk is done with what a reader reported; the log says who and when.

import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { reportSchema, tellReport } from "./report-schema.ts";

export const closeReport = defineRoute({
  name: "closeReport",
  method: "POST",
  path: "/reports/{id}/close",
  summary: "Be done with what a reader reported; one that was closed before stays as it was",
  right: "reports",
  params: numberParams,
  answer: reportSchema,
  async run({ path: { id }, who: { actor }, at, deps: { archive } }) {
    await archive.closeReport(id, actor.name, { at, actor });
    return tellReport(archive, id);
  },
});
