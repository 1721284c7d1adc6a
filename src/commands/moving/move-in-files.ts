// Moving in by command: exports of other systems, the store and the house opened, and the report that people get.

import { loadHouse } from "../../house.ts";
import type { MovingFormat } from "../../moving/piece.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { openExistingStore, openStore } from "../opening/open-store.ts";
import { createProgress, print, say } from "../terminal.ts";
import { MovingIn } from "./move-in.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import { FETCH_BOUNDS, type PictureFetcher, createPictureFetcher } from "./fetch-pictures.ts";
import { createPicturePlacer } from "./place-pictures.ts";
import { type MovingOptions, readMovingOptions } from "./moving-options.ts";
import { MovingReport } from "./moving-report.ts";

export type MovingFile = { readonly path: string; readonly format: MovingFormat };

/** A dry run makes no store: without one everything would be new. */
async function openFor(call: CommandCall, isDry: boolean) {
  if (!isDry) return openStore(call);
  const existing = await openExistingStore(call);
  if (existing.ok) return existing;
  const empty = await openArchive(":memory:");
  return empty.ok ? empty : existing;
}

/** A dry run asks nobody: what would be fetched is left out of what it tells. */
function fetcherOf({ media, isFetching, isDry, reading }: MovingOptions): {
  readonly fetcher?: PictureFetcher;
} {
  if (media === undefined || !isFetching || isDry) return {};
  return {
    fetcher: createPictureFetcher({
      folder: media,
      ...(reading.site !== undefined && { site: reading.site }),
      bounds: FETCH_BOUNDS,
      now: () => performance.now(),
      fetching: { allowAddresses: allowedAddresses() },
    }),
  };
}

/** Gives the exit status: 1 where something was refused or could not be read. */
export async function moveInFiles(call: CommandCall, files: readonly MovingFile[]): Promise<number> {
  const house = await loadHouse(houseFolder(call));
  if (!house.ok) {
    say(`shirase: ${house.error}`);
    return 1;
  }
  const options = await readMovingOptions(call, house.value, new Date().toISOString());
  const opened = await openFor(call, options.isDry);
  if (!opened.ok) {
    say(`shirase: ${opened.error}`);
    return 1;
  }
  const report = new MovingReport(options.report);
  const progress = createProgress(options.isDry ? "Looking" : "Importing", undefined);
  let isWhole = true;
  try {
    await report.open();
    const movingIn = new MovingIn({
      archive: opened.value,
      options,
      report,
      progress,
      placeFor: createPicturePlacer(opened.value, { isDry: options.isDry, ...fetcherOf(options) }).placeFor,
    });
    for (const { path, format } of files) {
      report.begin(path, files.length > 1);
      isWhole = (await movingIn.read(format, path)) && isWhole;
    }
    await report.end();
  } finally {
    await opened.value.close();
  }
  progress.end(options.isDry ? "Looked through, nothing written:" : "Imported:");
  await print(`${report.lines().join("\n")}\n`);
  return isWhole && report.count("refused") === 0 ? 0 : 1;
}
