// Readership store: an engine and the newsroom's offset → all that counting and ranking readers ask of the store.

import type { ReadershipStore } from "../../newsroom/ports/readership-store.ts";
import type { Engine } from "../engines/engine.ts";
import { closeMinute } from "./clock.ts";
import { forgetViews } from "./forget-views.ts";
import { decideRanking, listRankingDecisions } from "./ranking-decisions.ts";
import { findRankable, listRankable, sumReaders } from "./read-readers.ts";
import { recordViews } from "./record-views.ts";

export function createReadershipStore(engine: Engine, offsetMinutes: number): ReadershipStore {
  return {
    offsetMinutes,
    recordViews: (views, now) => recordViews(engine, offsetMinutes, views, now),
    closeMinute: (now) => closeMinute(engine, now),
    sumReaders: (range) => sumReaders(engine.reads, range),
    listRankable: (after) => listRankable(engine.reads, after),
    findRankable: (ids) => findRankable(engine, ids),
    decideRanking: (decision) => decideRanking(engine, decision),
    listRankingDecisions: (article) => listRankingDecisions(engine.reads, article),
    forgetViews: (now) => forgetViews(engine, offsetMinutes, now),
  };
}
