// Undo a teaching: exactly what was written is taken back, unless somebody has changed it since.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";

/** As `teach-authority.ts` noted it. */
const taught = z.looseObject({
  entry: z.string(),
  file: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});

export const undoTeaching = defineRoute({
  name: "undoTeaching",
  method: "POST",
  path: "/authority/undo",
  summary: "Take back exactly what was taught, unless somebody has changed it since",
  right: "teach",
  body: z.strictObject({ undo: z.int().min(1).describe("What teaching answered.") }),
  answer: z.strictObject({ entry: z.string() }),
  problems: ["not-found", "refused"],
  async run({ body: { undo }, who, at, deps }) {
    const [noted] = await deps.archive.listAuditAfter(undo - 1, 1);
    const lines = taught.safeParse(noted?.detail);
    if (noted?.id !== undo || noted.action !== "authority.taught" || !lines.success)
      throw new DeskFault({ name: "not-found", detail: `Nothing was taught under the number ${undo}.` });
    const { entry, file, before, after } = lines.data;
    const done = await deps.judging.unteach({ file, before, after });
    if (!done.ok) throw new DeskFault({ name: "refused", code: "changed-since", detail: done.error });
    await deps.archive.saveAuditEntry({
      at,
      actor: who.actor,
      action: "authority.undone",
      ...(noted.article !== undefined && { article: noted.article }),
      detail: { entry, taught: undo, file, before, after },
    });
    return { entry };
  },
});
