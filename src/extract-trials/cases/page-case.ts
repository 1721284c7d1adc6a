// Page case: takes the lines of a case file and gives its cases (a page and the gold of what it states), checked field by field.

import { z } from "zod";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { ORDERS } from "../../terms/record-fact.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";

const texts = z.array(z.string());

const dateSchema = z.strictObject({ surface: z.string().min(1), value: z.string() });
const personSchema = z.strictObject({
  surface: z.string().min(1),
  name: z.string(),
  reading: z.string().exactOptional(),
  office: z.string().exactOptional(),
});
const actSchema = z.strictObject({
  act: z.enum(ACT_NAMES),
  surface: z.string().min(1),
  due: z.string().exactOptional(),
  undertaking: z.enum(["commitment", "effort", "exploration", "expectation"]).exactOptional(),
});
const rowSchemas = {
  appointment: z.strictObject({
    name: z.string(),
    rank: z.string().exactOptional(),
    service: z.string().exactOptional(),
    order: z.enum(ORDERS),
    from: texts.exactOptional(),
    to: texts.exactOptional(),
    effective: z.string().exactOptional(),
  }),
  sighting: z.strictObject({
    craft: z.enum(["aircraft", "ship"]),
    nationality: z.string().exactOptional(),
    model: z.string().exactOptional(),
    role: z.string().exactOptional(),
    count: z.number().exactOptional(),
    hull: z.union([z.string(), texts]).exactOptional(),
    date: z.string().exactOptional(),
    route: texts.exactOptional(),
    responders: texts.exactOptional(),
    estimated: z.boolean().exactOptional(),
  }),
  contract: z.strictObject({
    programme: z.string(),
    date: z.string().exactOptional(),
    counterparty: z.string().exactOptional(),
    amountYen: z.number().exactOptional(),
  }),
  discipline: z.strictObject({
    unit: z.string().exactOptional(),
    rank: z.string().exactOptional(),
    age: z.string().exactOptional(),
    conduct: z.string().exactOptional(),
    penalty: z.string().exactOptional(),
    date: z.string().exactOptional(),
  }),
};

/** A field that is not known here stops the run: a misspelt one would be a gold fact that nobody asks for. */
const caseSchema = z.strictObject({
  id: z.string().regex(/^\w[\w.-]*$/u, "an id names a text file: letters, digits, '-', '.' and '_'"),
  url: z.string(),
  find_by: z.string(),
  kind: z.enum(ANNOUNCEMENT_KINDS),
  role: z.string().exactOptional(),
  lang: z.string().exactOptional(),
  opening: z.string().exactOptional(),
  note: z.string().exactOptional(),
  complete: texts,
  gold: z.strictObject({
    announcedAt: z.string().exactOptional(),
    issuer: z.string().exactOptional(),
    date: z.array(dateSchema).default([]),
    person: z.array(personSchema).default([]),
    place: texts.default([]),
    act: z.array(actSchema).default([]),
    appointment: z.array(rowSchemas.appointment).default([]),
    sighting: z.array(rowSchemas.sighting).default([]),
    contract: z.array(rowSchemas.contract).default([]),
    discipline: z.array(rowSchemas.discipline).default([]),
    headline: texts.default([]),
  }),
});

export type PageCase = z.infer<typeof caseSchema>;
export const ROW_TYPES = ["appointment", "sighting", "contract", "discipline"] as const;
export type RowType = (typeof ROW_TYPES)[number];

function parseLine(line: string): Result<PageCase, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure("it is not JSON");
  }
  const parsed = caseSchema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  return failure(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it has another shape"}`);
}

/** Every case, or the first line that is none: a case left out in silence would better the score. */
export function parseCases(lines: string): Result<readonly PageCase[], string> {
  const cases: PageCase[] = [];
  for (const [index, line] of lines.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (!parsed.ok) return failure(`line ${index + 1} is not a case: ${parsed.error}.`);
    if (cases.some(({ id }) => id === parsed.value.id))
      return failure(`line ${index + 1} repeats the case ${parsed.value.id}.`);
    cases.push(parsed.value);
  }
  return cases.length > 0 ? success(cases) : failure("it has no case.");
}

/** The case whose `find_by` stands in the page's first line (rankings hold other pages' headlines). */
export function findCase(pageText: string, cases: readonly PageCase[]): PageCase | undefined {
  const headline = pageText.trimStart().split("\n")[0] ?? "";
  return cases.find(({ find_by: findBy }) => headline.includes(findBy));
}
