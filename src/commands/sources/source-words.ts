// Source words: what was typed of a source at the command line → its settings, or a usage error that names what makes no sense.

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { watchSettings } from "../../newsroom/schemas/watch-schema.ts";
import { type SourceId, sourceId } from "../../terms/ids.ts";
import {
  FOLLOWS,
  type LinkExamples,
  WATCH_KINDS,
  type WatchKind,
  type WatchSettings,
} from "../../terms/sources/watch-settings.ts";
import { USUAL_MINUTES, usualWatch } from "../../watching/usual-watch.ts";
import { type CommandCall, UsageError } from "../command.ts";

const ID = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

export function readSourceId(text: string): SourceId {
  if (ID.test(text)) return sourceId(text);
  throw new UsageError(
    `"${text}" is no id of a source: small letters, digits and - between them, at most 40`,
  );
}

/** `PLACE` has no kind of its own: an address is asked what it is when it is looked at. */
export async function guessKind(place: string): Promise<WatchKind> {
  if (/^https?:\/\//i.test(place)) return "feed";
  if (/^imaps?:\/\//i.test(place)) return "mailbox";
  if (place === "push" || place === "paste") return place;
  try {
    if ((await stat(place)).isDirectory()) return "folder";
  } catch {
    throw new UsageError(`"${place}" is no address and no folder that is here`);
  }
  throw new UsageError(`"${place}" is a file: a source is an address, a folder, push or paste`);
}

function oneOf<Word extends string>(
  call: CommandCall,
  option: string,
  words: readonly Word[],
): Word | undefined {
  const text = call.text(option);
  const word = words.find((each) => each === text);
  if (text === undefined || word !== undefined) return word;
  throw new UsageError(`--${option} takes one of ${words.join(", ")}, not "${text}"`);
}

function minutesOf(call: CommandCall, option: string, usual: number): number {
  const text = call.text(option);
  if (text === undefined) return usual;
  const minutes = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && minutes >= 1) return minutes;
  throw new UsageError(`--${option} takes minutes, at least 1, not "${text}"`);
}

export async function readWatch(place: string, call: CommandCall): Promise<WatchSettings> {
  const kind = oneOf(call, "kind", WATCH_KINDS) ?? (linksOf(call) ? "list-page" : await guessKind(place));
  return watchOf(kind, place, call);
}

/** Whether the kind of an address was said in no way: what it sends tells then. */
export function isKindOpen({ kind }: WatchSettings, call: CommandCall): boolean {
  return kind === "feed" && call.text("kind") === undefined;
}

/** Titles hold commas; hardly any holds this. */
const BETWEEN_EXAMPLES = "|";

function linksOf(call: CommandCall): LinkExamples | undefined {
  const [wanted, unwanted] = ["wanted", "unwanted"].map((option) =>
    (call.text(option) ?? "")
      .split(BETWEEN_EXAMPLES)
      .map((example) => example.trim())
      .filter((example) => example !== ""),
  );
  if (!wanted?.length && !unwanted?.length) return undefined;
  return { wanted: wanted ?? [], unwanted: unwanted ?? [] };
}

export function watchOf(kind: WatchKind, place: string, call: CommandCall): WatchSettings {
  const links = linksOf(call);
  if (links && kind !== "list-page")
    throw new UsageError("--wanted and --unwanted show links of a list page: say --kind list-page");
  const holdsOld = call.flag("hold-old");
  if (holdsOld && kind !== "feed" && kind !== "list-page")
    throw new UsageError("--hold-old is of feeds and list pages: what is brought elsewhere is new");
  const [least, most] = USUAL_MINUTES[kind];
  const leastMinutes = minutesOf(call, "every", least);
  const mostMinutes = minutesOf(call, "at-least-every", Math.max(most, leastMinutes));
  const [contact, passwordFrom] = [call.text("contact"), call.text("password-from")];
  const usual = usualWatch(kind, placeOf(kind, place));
  const settings = {
    ...usual,
    rhythm: { ...usual.rhythm, leastMinutes, mostMinutes },
    follow: oneOf(call, "follow", FOLLOWS) ?? usual.follow,
    ...(links && { links }),
    ...(contact !== undefined && { contact }),
    ...(holdsOld && { holdsOld }),
    ...(passwordFrom !== undefined && { passwordFrom }),
  };
  const checked = watchSettings.safeParse(settings);
  if (checked.success) return settings;
  const [issue] = checked.error.issues;
  const what = issue?.path.join(" ") ?? "it";
  throw new UsageError(`${what} of the source ${issue?.message ?? "makes no sense"}`);
}

/** A password in an address would stand in the store, in exports and in lists. */
function placeOf(kind: WatchKind, place: string): string {
  if (kind === "push" || kind === "paste") return "";
  if (kind === "folder") return resolve(place);
  const url = URL.parse(place);
  if (url === null) throw new UsageError(`"${place}" is no address`);
  if (url.password !== "")
    throw new UsageError(
      "an address with a password is not kept: say with --password-from which variable of the environment has it",
    );
  return url.href;
}
