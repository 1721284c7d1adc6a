// The house's sections alone: all that serving needs of the style, without loading what drafts with the rest.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { DEFAULT_HOUSE } from "./default-house.ts";
import type { Section } from "./draft/style/house-style.ts";
import type { SiteSection } from "./site/site-config.ts";
import { messageOf } from "./terms/message-of.ts";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

function isSection(value: unknown): value is Section {
  if (typeof value !== "object" || value === null) return false;
  const { slug, ja, en }: Partial<Record<keyof Section, unknown>> = value;
  return [slug, ja, en].every((text) => typeof text === "string" && text !== "");
}

/** From `sections:` to the next key at the margin: parsing these lines takes a tenth of parsing the file. */
const SECTION_LINES = /^sections:.*\n(?:[ \t-].*\n|\s*\n|#.*\n)*/m;

function readSections(yaml: string): readonly Section[] | undefined {
  const parsed: unknown = parse(yaml);
  if (typeof parsed !== "object" || parsed === null || !("sections" in parsed)) return undefined;
  const { sections } = parsed;
  return Array.isArray(sections) && sections.length > 0 && sections.every(isSection) ? sections : undefined;
}

function readSectionLines(yaml: string): readonly Section[] | undefined {
  try {
    return readSections(SECTION_LINES.exec(yaml)?.[0] ?? "");
  } catch {
    // Written in a way that only the whole file explains, such as an alias.
    return undefined;
  }
}

/** Reads `sections` of `style.yaml`. The error names the file. The whole file is checked when something is drafted. */
export async function loadSections(
  folder: string = DEFAULT_HOUSE,
): Promise<Result<readonly Section[], string>> {
  const path = join(folder, "style.yaml");
  try {
    const yaml = await readFile(path, "utf8");
    const sections = readSectionLines(yaml) ?? readSections(yaml);
    return sections
      ? success(sections)
      : failure(`${path}: sections: a list of sections with slug, ja and en is needed`);
  } catch (error) {
    return failure(`${path}: ${messageOf(error)}`);
  }
}

/** As the site and the desk name them. */
export function siteSectionsOf(sections: readonly Section[]): readonly SiteSection[] {
  return sections.map(({ slug, ja, en }) => ({ slug, name: { ja, en } }));
}
