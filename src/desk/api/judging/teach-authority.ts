// Teach the authority: what an editor knows of a person, ship, aircraft, unit or place goes into the house's files.

import { z } from "zod";
import { id } from "../../../newsroom/schemas/value-schemas.ts";
import { articleId } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { loadJudgeable } from "./load-judgeable.ts";
import { teachingFields } from "./reading-answer.ts";

const LONGEST = 300;
const MOST_FIELDS = 20;

/** Quotation marks, line ends and signs that cannot be seen have no place in the files. */
const written = (text: string): string => text.replaceAll(/["\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, " ").trim();

export const teachAuthority = defineRoute({
  name: "teachAuthority",
  method: "POST",
  path: "/authority/teach",
  summary:
    "Write what the desk knows into the authority's files; what contradicts them is refused with both values",
  right: "teach",
  body: z.strictObject({
    article: id.describe("The article whose announcement says so: it is the source."),
    section: z.string().max(20),
    name: z.string().min(1).max(LONGEST),
    fields: teachingFields.refine((fields) => Object.keys(fields).length <= MOST_FIELDS, "are too many"),
  }),
  answer: z.strictObject({
    entry: z.string(),
    change: z.enum(["added", "amended", "known"]),
    undo: z.int().optional().describe("Takes it back; absent where nothing was written."),
  }),
  problems: ["not-found", "refused"],
  async run({ body: { article: number, section, name, fields }, who, at, deps }) {
    const { article, announcement } = await loadJudgeable(deps, articleId(number));
    const { issuer = "", address } = article.provenance ?? {};
    const day = (announcement?.announcedAt ?? at).slice(0, 10);
    const source = written(
      ["デスク", who.account.name, issuer, day, address ?? ""].filter((word) => word !== "").join(" "),
    );
    const unteachable = await deps.judging.findUnteachable();
    const taught =
      unteachable === undefined ? await deps.judging.teach({ section, name, fields, source }) : undefined;
    if (!taught?.ok)
      throw new DeskFault({
        name: "refused",
        code: unteachable === undefined ? "not-taught" : "unteachable",
        detail: unteachable ?? `${taught?.ok === false ? taught.error : ""} Nothing was written.`,
      });
    const { entry, change, lines } = taught.value;
    if (!lines) return { entry, change };
    const undo = await deps.archive.saveAuditEntry({
      at,
      actor: who.actor,
      action: "authority.taught",
      article: article.id,
      detail: { entry, change, ...lines },
    });
    return { entry, change, undo };
  },
});
