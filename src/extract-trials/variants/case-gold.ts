// Case gold: takes the lines of a case file and gives the case of a page, checked field by field.

import { z } from "zod";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";

const caseSchema = z.object({
  id: z.string(),
  find_by: z.string(),
  kind: z.enum(ANNOUNCEMENT_KINDS),
  complete: z.array(z.string()),
  gold: z.object({
    announcedAt: z.string().optional(),
    issuer: z.string().optional(),
    date: z.array(z.object({ surface: z.string(), value: z.string() })).default([]),
    person: z
      .array(
        z.object({
          surface: z.string(),
          name: z.string(),
          reading: z.string().optional(),
          office: z.string().optional(),
        }),
      )
      .default([]),
    place: z.array(z.string()).default([]),
    act: z
      .array(
        z.object({
          act: z.enum(ACT_NAMES),
          surface: z.string(),
          due: z.string().optional(),
          undertaking: z.enum(["commitment", "effort", "exploration", "expectation"]).optional(),
        }),
      )
      .default([]),
  }),
});

export type PageCase = z.infer<typeof caseSchema>;

/**
 * The case whose `find_by` stands in the page's first line (rankings hold other pages' headlines);
 * other kinds' cases may have other shapes and are passed over.
 */
export function findCase(pageText: string, caseLines: string): PageCase | undefined {
  const headline = pageText.trimStart().split("\n")[0] ?? "";
  for (const line of caseLines.split("\n")) {
    if (line.trim() === "") continue;
    const parsed = caseSchema.safeParse(JSON.parse(line));
    if (parsed.success && headline.includes(parsed.data.find_by)) return parsed.data;
  }
  return undefined;
}
