// The house's presets: public sources that can be added as they are, from sources.yaml; those that come with the program where the house has no such file.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { loadSections } from "./house-sections.ts";
import { watchSettings } from "./newsroom/schemas/watch-schema.ts";
import { type SourceId, sourceId } from "./terms/ids.ts";
import { messageOf } from "./terms/message-of.ts";
import { type Result, failure, success } from "./terms/result.ts";
import type { WatchSettings } from "./terms/sources/watch-settings.ts";

/** A source as the file describes it, ready to be added. */
export type SourcePreset = {
  readonly id: SourceId;
  readonly name: { readonly ja: string; readonly en: string };
  readonly issuer: string;
  /** The site's front page. */
  readonly site: string;
  /** Slug of a section of this house. */
  readonly section: string;
  readonly watch: WatchSettings;
  /** A sentence each: why it was not verified, how its address is known, what is not known. */
  readonly whyNot?: string;
  readonly knownBy: string;
  readonly unsure?: string;
};

const words = z.string().min(1).max(500);
const page = z.url({ protocol: /^https?$/, error: "is no http(s) address" });
const examples = z.array(words).max(20).optional();

const presetFile = z.strictObject({
  presets: z.array(
    z
      .strictObject({
        id: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, "is no id of a source"),
        name: z.strictObject({ ja: words, en: words }),
        issuer: words,
        site: page,
        kind: z.enum(["feed", "list-page"]),
        place: page,
        section: words,
        follow: z.enum(["page", "pdf-links", "none"]),
        wanted: examples,
        unwanted: examples,
        contact: words.optional(),
        rhythm: z.strictObject({
          days: z.array(z.int()),
          from: words,
          to: words,
          zone: words,
          every: z.number(),
          "at-least-every": z.number(),
        }),
        verified: z.boolean(),
        "why-not": words.optional(),
        "known-by": words,
        unsure: words.optional(),
      })
      .refine(({ verified, "why-not": why }) => verified === (why === undefined), {
        message: "is needed where nobody verified it, and only there",
        path: ["why-not"],
      })
      .refine(({ kind, wanted, unwanted }) => kind === "list-page" || !(wanted || unwanted), {
        message: "is shown of a list page only",
        path: ["wanted"],
      }),
  ),
});

type Entry = z.infer<typeof presetFile>["presets"][number];
/** What is wrong, and where in the file. */
type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The error names file, line and entry, and what is wrong there. */
export async function loadPresets(
  folder: string = DEFAULT_HOUSE,
): Promise<Result<readonly SourcePreset[], string>> {
  const sections = await loadSections(folder);
  if (!sections.ok) return sections;
  const slugs = sections.value.map(({ slug }) => slug);
  const path = join(folder, "sources.yaml");
  try {
    return readPresets(path, await readFile(path, "utf8"), slugs);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing || folder === DEFAULT_HOUSE) return failure(`${path}: ${messageOf(error)}`);
    const own = await loadPresets();
    // Another house has sections of its own: what has no place there goes where its kind says.
    return own.ok ? success(own.value.map((preset) => withSectionOf(preset, slugs))) : own;
  }
}

function withSectionOf(preset: SourcePreset, slugs: readonly string[]): SourcePreset {
  return slugs.includes(preset.section) ? preset : { ...preset, section: "" };
}

function readPresets(
  path: string,
  yaml: string,
  slugs: readonly string[],
): Result<readonly SourcePreset[], string> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) return failure(`${path}: line ${lines.linePos(syntax.pos[0]).line}: ${syntax.message}`);
  const tell = ({ path: place, message }: Fault): Result<never, string> => {
    const line = lineOf(document, lines, place);
    const id: unknown = document.getIn([...place.slice(0, 2), "id"].map(asKey));
    const which = typeof id === "string" ? `${id}: ` : "";
    const key = place.slice(2).map(String).join(" ");
    return failure(`${path}: line ${line}: ${which}${key === "" ? "" : `${key} `}${message}`);
  };
  const read = presetFile.safeParse(document.toJS());
  if (!read.success) return tell(read.error.issues[0] ?? { path: [], message: "makes no sense" });
  const presets: SourcePreset[] = [];
  for (const [at, entry] of read.data.presets.entries()) {
    const preset = toPreset(entry);
    const fault = "id" in preset ? faultOf(preset, presets, slugs) : preset;
    if (fault) return tell({ ...fault, path: ["presets", at, ...fault.path] });
    if ("id" in preset) presets.push(preset);
  }
  return success(presets);
}

function faultOf(
  preset: SourcePreset,
  before: readonly SourcePreset[],
  slugs: readonly string[],
): Fault | undefined {
  if (!slugs.includes(preset.section))
    return { path: ["section"], message: `is none of ${slugs.join(", ")}` };
  if (before.some(({ id }) => id === preset.id)) return { path: ["id"], message: "stands twice" };
  return undefined;
}

function toPreset(entry: Entry): SourcePreset | Fault {
  const { id, name, issuer, site, kind, section, follow, rhythm, verified, contact } = entry;
  const { days, from, to, zone, every, "at-least-every": atLeast } = rhythm;
  const links = { wanted: entry.wanted ?? [], unwanted: entry.unwanted ?? [] };
  const watch = {
    kind,
    place: new URL(entry.place).href,
    ...((entry.wanted ?? entry.unwanted) && { links }),
    rhythm: { zone, officeDays: days, from, to, leastMinutes: every, mostMinutes: atLeast },
    follow,
    ...(contact !== undefined && { contact }),
    state: "on",
    verified,
  } as const;
  const checked = watchSettings.safeParse(watch);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const path = (issue?.path ?? []).map((key) => AS_WRITTEN[String(key)] ?? key);
    return { path, message: issue?.message ?? "makes no sense" };
  }
  const why = entry["why-not"];
  return {
    id: sourceId(id),
    name,
    issuer,
    site,
    section,
    watch,
    ...(why !== undefined && { whyNot: why }),
    knownBy: entry["known-by"],
    ...(entry.unsure !== undefined && { unsure: entry.unsure }),
  };
}

/** Names of settings as the file has them. */
const AS_WRITTEN: Readonly<Record<string, string>> = {
  officeDays: "days",
  leastMinutes: "every",
  mostMinutes: "at-least-every",
};

const asKey = (key: PropertyKey): string | number => (typeof key === "number" ? key : String(key));

/** Of what is wrong, or of the nearest that stands there. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  place: readonly PropertyKey[],
): number {
  for (let length = place.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(place.slice(0, length).map(asKey), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}
