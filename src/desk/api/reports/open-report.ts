// Open report: what a reader reported has to be looked at once more; the log says who, when, and who had been done with it.

import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { reportSchema, tellReport } from "./report-schema.ts";

export const openReport = defineRoute({
  name: "openReport",
  method: "POST",
  path: "/reports/{id}/open",
  summary: "Open a closed report again",
  right: "reports",
  params: numberParams,
  answer: reportSchema,
  async run({ path: { id }, who: { actor }, at, deps: { archive } }) {
    await archive.openReport(id, { at, actor });
    return tellReport(archive, id);
  },
});
