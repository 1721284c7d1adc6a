// Read source form: the fields of a form of sources, as they were typed, in; what they mean, checked as the API checks it, or the fields that are wrong, out; and the way back.

import type { z } from "zod";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { DeskProblem } from "../api/problems.ts";

export type FormFault =
  | { readonly kind: "fields"; readonly fields: readonly string[] }
  | { readonly kind: "problem"; readonly problem: DeskProblem };

/** Thrown where a form cannot be read: it comes back as it was filled in. */
export class FormRefused extends Error {
  readonly fault: FormFault;
  constructor(fault: FormFault) {
    super(fault.kind === "fields" ? fault.fields.join() : fault.problem.detail);
    this.fault = fault;
  }
}

const textOf = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? "").replaceAll("\r\n", "\n").trim();

const linesOf = (form: URLSearchParams, name: string, between: RegExp): readonly string[] =>
  textOf(form, name)
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is no number stays what was typed, and is refused. */
function numberOf(form: URLSearchParams, name: string): number | string {
  const text = textOf(form, name).normalize("NFKC");
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What was typed of links, and those of a test look that were ticked. */
function linksOf(form: URLSearchParams): WatchSettings["links"] {
  const unwanted = unique([...linesOf(form, "links.unwanted", /\n/), ...form.getAll("tick.unwanted")]);
  const wanted = unique([...linesOf(form, "links.wanted", /\n/), ...form.getAll("tick.wanted")]);
  if (wanted.length === 0 && unwanted.length === 0) return undefined;
  return { wanted: wanted.filter((one) => !unwanted.includes(one)), unwanted };
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

function settingsOf(form: URLSearchParams): Readonly<Record<string, unknown>> {
  const closedOn = linesOf(form, "rhythm.closedOn", /[\s,、]+/);
  const [contact, links] = [textOf(form, "contact"), linksOf(form)];
  return {
    name: textOf(form, "name"),
    issuer: textOf(form, "issuer"),
    section: textOf(form, "section"),
    autoPublish: form.has("autoPublish"),
    follow: textOf(form, "follow"),
    ...(contact !== "" && { contact }),
    ...(links && { links }),
    rhythm: {
      zone: textOf(form, "rhythm.zone"),
      officeDays: form.getAll("rhythm.officeDays").map(Number),
      from: textOf(form, "rhythm.from"),
      to: textOf(form, "rhythm.to"),
      ...(closedOn.length > 0 && { closedOn }),
      leastMinutes: numberOf(form, "rhythm.leastMinutes"),
      mostMinutes: numberOf(form, "rhythm.mostMinutes"),
    },
  };
}

export const changeOf = (form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const place = textOf(form, "place");
  return { ...settingsOf(form), ...(place !== "" && { place }) };
};

export const newSourceOf = (form: URLSearchParams): Readonly<Record<string, unknown>> => ({
  ...settingsOf(form),
  ...(form.has("holdsOld") && { holdsOld: true }),
  id: textOf(form, "id"),
  kind: textOf(form, "kind"),
  place: textOf(form, "place"),
});

export function testOf(form: URLSearchParams): Readonly<Record<string, unknown>> {
  const [contact, links, kind] = [textOf(form, "contact"), linksOf(form), textOf(form, "kind")];
  return {
    kind,
    place: textOf(form, "place"),
    ...(contact !== "" && { contact }),
    ...(links && kind === "list-page" && { links }),
  };
}

export function wishOf(form: URLSearchParams): Readonly<Record<string, unknown>> {
  const [until, from] = [textOf(form, "until"), textOf(form, "from")];
  return { ...(until !== "" && { until }), ...(from !== "" && { from }) };
}

/** PostgreSQL keeps no NUL. */
export function readForm<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => {
    const [first, second] = path.map(String);
    return first === "rhythm" && second !== undefined ? `rhythm.${second}` : (first ?? "");
  });
  throw new FormRefused({ kind: "fields", fields: unique(fields) });
}

/** As a form has it that nobody has typed into yet. */
export function fieldsOf(source: Source & { readonly watch: WatchSettings }): URLSearchParams {
  const { watch } = source;
  const { rhythm, links, contact } = watch;
  const fields = new URLSearchParams({
    id: source.id,
    kind: watch.kind,
    place: watch.place,
    name: source.name,
    issuer: source.issuer,
    section: source.section,
    follow: watch.follow,
    contact: contact ?? "",
    "links.wanted": links?.wanted.join("\n") ?? "",
    "links.unwanted": links?.unwanted.join("\n") ?? "",
    "rhythm.zone": rhythm.zone,
    "rhythm.from": rhythm.from,
    "rhythm.to": rhythm.to,
    "rhythm.closedOn": rhythm.closedOn?.join("\n") ?? "",
    "rhythm.leastMinutes": String(rhythm.leastMinutes),
    "rhythm.mostMinutes": String(rhythm.mostMinutes),
  });
  if (source.autoPublish) fields.set("autoPublish", "1");
  for (const day of rhythm.officeDays) fields.append("rhythm.officeDays", String(day));
  return fields;
}
