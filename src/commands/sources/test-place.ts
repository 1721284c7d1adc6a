// Test place: a source's id, or a place that is none yet → what a look there would give, printed; nothing of it is kept but that its entries were seen.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { suggestId } from "../../watching/usual-watch.ts";
import type { CommandCall } from "../command.ts";
import { print } from "../terminal.ts";
import { doing, fail } from "./add-source.ts";
import { tryGuessed } from "./guess-place.ts";
import { noteVerified } from "./look-at-source.ts";
import { describeTried } from "./show-source.ts";
import { isKindOpen, readSourceId, readWatch } from "./source-words.ts";

export async function testPlace(archive: Archive, call: CommandCall, typed: string): Promise<number> {
  const source = /^[a-z0-9-]+$/.test(typed) ? await archive.findSource(readSourceId(typed)) : undefined;
  const watch = source?.watch ?? (await readWatch(typed, call));
  const id = source?.id ?? readSourceId(suggestId(watch.kind, watch.place));
  const guessed = source === undefined && isKindOpen(watch, call);
  const { tried, said } = await tryGuessed(archive, id, { watch, guessed });
  const { ok, text } = describeTried(watch.place === "" ? typed : watch.place, tried);
  if (!ok) return fail(`"${typed}": ${text.trimEnd()}`);
  await print(`${said}${text}`);
  const hasEntries = tried.kind === "judged" && tried.judged.look.items > 0;
  if (source && hasEntries) await noteVerified(archive, source, doing());
  return 0;
}
