// Moving options: what `shirase import` is told about exports of other systems, checked before anything is opened.

import { readFile, stat } from "node:fs/promises";
import type { House } from "../../house.ts";
import { checkPermalink } from "../../moving/compose/expand-permalink.ts";
import type { ComposingRules } from "../../moving/compose/compose-article.ts";
import { readMapping } from "../../moving/compose/read-mapping.ts";
import { readZone } from "../../moving/instants/zone.ts";
import { MOVING_FORMATS, type MovingFormat } from "../../moving/piece.ts";
import type { ReadingRules } from "../../moving/reading-rules.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import type { CommandCall, CommandOption } from "../command.ts";
import { UsageError } from "../command.ts";
import { messageOf } from "../../terms/message-of.ts";

export const MOVING_OPTIONS: Readonly<Record<string, CommandOption>> = {
  as: {
    type: "string",
    value: "FORMAT",
    about: `shirase, ${MOVING_FORMATS.join(", ")} (default: what the content says)`,
  },
  map: {
    type: "string",
    value: "FILE",
    about: "YAML: sections and kinds by category, tags that are no topics",
  },
  section: { type: "string", value: "SLUG", about: "section of what no category is mapped for" },
  kind: { type: "string", value: "KIND", about: `${ARTICLE_KINDS.join(", ")} (default: announcement)` },
  type: { type: "string", value: "LIST", about: "post types that are articles (default: post)" },
  zone: {
    type: "string",
    value: "ZONE",
    about: "of times without one: +09:00 or a name (default: Asia/Tokyo)",
  },
  site: { type: "string", value: "URL", about: "where the old site stood, if its export does not say it" },
  permalink: { type: "string", value: "PATTERN", about: "how it made addresses: /:year/:month/:slug/" },
  media: {
    type: "string",
    value: "DIR",
    about: "folder with its pictures (of pages: beside them); others are left out and reported",
  },
  fetch: {
    type: "boolean",
    about: "with --media: what is not there is fetched from its address, and kept there",
  },
  "dry-run": { type: "boolean", about: "show what would happen, write nothing" },
  json: { type: "string", value: "FILE", about: "write every entry's fate there, as JSON Lines" },
};

export type MovingOptions = {
  readonly reading: ReadingRules;
  readonly composing: ComposingRules;
  readonly media?: string;
  /** Pictures that are not in the media folder are fetched into it. */
  readonly isFetching: boolean;
  readonly isDry: boolean;
  readonly report?: string;
};

/** Throws UsageError for an option that cannot be. */
export async function readMovingOptions(
  call: CommandCall,
  house: House,
  now: string,
): Promise<MovingOptions> {
  const zone = readZone(call.text("zone") ?? "Asia/Tokyo");
  if (!zone.ok) throw new UsageError(zone.error);
  const permalink = call.text("permalink");
  const pattern = permalink === undefined ? undefined : checkPermalink(permalink);
  if (pattern?.ok === false) throw new UsageError(pattern.error);
  const site = readSite(call.text("site"));
  const media = call.text("media");
  const report = call.text("json");
  if (call.flag("fetch") && media === undefined)
    throw new UsageError("--fetch needs --media DIR: pictures that were fetched are kept there");
  // What is fetched makes its folder; without it, a folder that is not there is a slip of the pen.
  if (media !== undefined && !call.flag("fetch") && !(await isFolder(media)))
    throw new UsageError(`--media: there is no folder "${media}"`);
  return {
    reading: {
      zone: zone.value,
      types: new Set((call.text("type") ?? "post").split(",").map((type) => type.trim())),
      withPictures: media !== undefined,
      ...(site === undefined ? {} : { site }),
      ...(permalink === undefined ? {} : { permalink }),
    },
    composing: await readComposing(call, house, now),
    isFetching: call.flag("fetch"),
    isDry: call.flag("dry-run"),
    ...(media === undefined ? {} : { media }),
    ...(report === undefined ? {} : { report }),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readComposing(call: CommandCall, { style }: House, now: string): Promise<ComposingRules> {
  const section = call.text("section");
  if (section !== undefined && !style.sections.some(({ slug }) => slug === section)) {
    const known = style.sections.map(({ slug }) => slug).join(", ");
    throw new UsageError(`there is no section "${section}" (${known})`);
  }
  const kind = ARTICLE_KINDS.find((one) => one === (call.text("kind") ?? "announcement"));
  if (!kind) throw new UsageError(`--kind takes ${ARTICLE_KINDS.join(", ")}, not "${call.text("kind")}"`);
  const path = call.text("map");
  const mapping = readMapping(path === undefined ? "" : await readMap(path), style.sections);
  if (!mapping.ok) throw new UsageError(`--map ${path}: ${mapping.error}`);
  return {
    mapping: mapping.value,
    sectionOfKind: style.articleSections,
    kind,
    now,
    ...(section === undefined ? {} : { section }),
  };
}

async function readMap(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`--map ${path}: ${messageOf(error)}`);
  }
}

function readSite(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^https?:\/\/[^/\s]+/i.test(text))
    throw new UsageError(`--site takes an http(s) address, not "${text}"`);
  return text.replace(/\/+$/, "");
}

/** Undefined where nothing was asked for. */
export function readFormat(call: CommandCall): MovingFormat | "shirase" | undefined {
  const given = call.text("as");
  if (given === undefined || given === "shirase") return given;
  const format = MOVING_FORMATS.find((one) => one === given);
  if (!format) throw new UsageError(`--as takes shirase, ${MOVING_FORMATS.join(", ")}, not "${given}"`);
  return format;
}
