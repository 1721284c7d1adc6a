// At one moment: an engine in, whoever reads the ledger page by page out, each page as the ledger stood when the first was read.

import type { LedgerMoments } from "../../../newsroom/ports/ledger-moment.ts";
import { changesIn, toChanges } from "../../engines/read-changes.ts";
import type { ArchiveReader, Engine } from "../../engines/engine.ts";
import { createLedgerReads } from "../ledger-reads.ts";
import { listCited } from "./list-cited.ts";
import { listDecisionsOf, listEvidenceOf, listLaterOf } from "./list-of-many.ts";

/** The first thing that is read: from here on the moment stands. */
async function readChange(reader: ArchiveReader): Promise<number> {
  return toChanges(await changesIn(reader).execute()).ledger;
}

export function createLedgerMoments(engine: Engine): LedgerMoments {
  return {
    atOneMoment: (read) =>
      engine.atOneMoment(async (reader) =>
        read({
          change: await readChange(reader),
          ...createLedgerReads(reader),
          listEvidenceOf: (undertakings) => listEvidenceOf(reader, undertakings),
          listLaterOf: (undertakings) => listLaterOf(reader, undertakings),
          listDecisionsOf: (records) => listDecisionsOf(reader, records),
          listCited: (after, limit) => listCited(reader, after, limit),
        }),
      ),
  };
}
