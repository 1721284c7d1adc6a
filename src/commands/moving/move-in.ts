// Moves in: an export of another system is read, composed and written batch by batch; what is acknowledged in the report is on the disk.

import { stat } from "node:fs/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import {
  type ComposedArticle,
  type PlacePicture,
  composeArticle,
} from "../../moving/compose/compose-article.ts";
import type { Entry, MovingFormat, Piece } from "../../moving/piece.ts";
import { UnreadableExport } from "../../moving/piece.ts";
import { readExport } from "../../moving/read-export.ts";
import { type Progress, say } from "../terminal.ts";
import type { PicturePlacer } from "./place-pictures.ts";
import type { MovingOptions } from "./moving-options.ts";
import { type Ready, addRedirects, toEntryFate } from "./acknowledge-batch.ts";
import type { MovingReport } from "./moving-report.ts";
import { messageOf } from "../../terms/message-of.ts";

/** One transaction: the desk waits some ten milliseconds for it, and a kill costs no more than reading them again. */
const BATCH = 200;
const BATCH_CHARACTERS = 4_000_000;

export type Moving = {
  readonly archive: Archive;
  readonly options: MovingOptions;
  readonly report: MovingReport;
  readonly progress: Progress;
  readonly placeFor: PicturePlacer["placeFor"];
};

export class MovingIn {
  readonly #moving: Moving;
  /** Fingerprints by key, of this run: an id that stands twice in an export means one of them is not what it says. */
  readonly #seen = new Map<string, string>();
  #batch: Ready[] = [];
  #characters = 0;
  #media: string | undefined;

  constructor(moving: Moving) {
    this.#moving = moving;
  }

  /** False where the file could not be read to its end; what was read before is in. */
  async read(format: MovingFormat, path: string): Promise<boolean> {
    const { options, progress } = this.#moving;
    // Pages of a folder have their pictures beside them.
    this.#media = options.media ?? (format === "folder" ? path : undefined);
    const total = (await stat(path)).isFile() ? (await stat(path)).size : undefined;
    try {
      for await (const entry of readExport(format, path, options.reading)) {
        await this.#take(entry);
        const place = entry.kind === "piece" ? entry.piece.place : entry.place;
        progress.step(total ? `${Math.floor((100 * entry.readBytes) / total)} %  ${place}` : place);
      }
      return true;
    } catch (error) {
      if (!(error instanceof UnreadableExport)) throw error;
      say(`shirase: ${error.message.replace(/\.+$/, "")}.`);
      return false;
    } finally {
      await this.#write();
    }
  }

  async #take(entry: Entry): Promise<void> {
    const { report, options, placeFor } = this.#moving;
    if (entry.kind !== "piece") {
      await report.add({ place: entry.place, fate: entry.kind, reason: entry.reason });
      return;
    }
    const { piece } = entry;
    const composed = await compose(piece, options, placeFor(piece.place, this.#media));
    if (typeof composed === "string") {
      await report.add({ place: piece.place, key: piece.key, fate: "refused", reason: composed });
      return;
    }
    const { key, fingerprint } = composed.article;
    const seen = this.#seen.get(key);
    if (seen !== undefined) {
      const isSame = seen === fingerprint;
      const reason = isSame
        ? "it stands twice in the export"
        : "another entry of the export has its id, and other content";
      await report.add({ place: piece.place, key, fate: isSame ? "same" : "refused", reason });
      return;
    }
    this.#seen.set(key, fingerprint);
    this.#batch.push({ ...composed, place: piece.place });
    this.#characters += piece.html.length;
    if (this.#batch.length >= BATCH || this.#characters >= BATCH_CHARACTERS) await this.#write();
  }

  async #write(): Promise<void> {
    const { archive, options, report } = this.#moving;
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    if (batch.length === 0) return;
    const articles = batch.map(({ article }) => article);
    const fates = options.isDry ? await archive.planImport(articles) : await archive.importArticles(articles);
    const taken = options.isDry ? batch.map(() => []) : await addRedirects(archive, batch, fates);
    for (const [index, ready] of batch.entries()) {
      const fate = fates[index];
      if (fate) await report.add(toEntryFate(ready, fate, taken[index] ?? []));
    }
  }
}

async function compose(
  piece: Piece,
  { composing }: MovingOptions,
  place: PlacePicture,
): Promise<ComposedArticle | string> {
  try {
    const composed = await composeArticle(piece, composing, place);
    return composed.ok ? composed.value : composed.error;
  } catch (error) {
    return messageOf(error);
  }
}
