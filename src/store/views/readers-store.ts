// Readers store: an engine and the newsroom's offset → all that the desk asks about readers.

import type { ReadersStore } from "../../newsroom/ports/readers-store.ts";
import type { Engine } from "../engines/engine.ts";
import { readClock } from "./clock.ts";
import { listEmptySearches, recordEmptySearch } from "./empty-searches.ts";
import { readArticleBuckets, readFirstBucket, sumClasses, sumSections } from "./read-classes.ts";
import { sumFirstHours } from "./read-first-hours.ts";

export function createReadersStore(engine: Engine, offsetMinutes: number): ReadersStore {
  return {
    readViewClock: () => readClock(engine.reads),
    sumClasses: (range) => sumClasses(engine.reads, range),
    readFirstBucket: (width) => readFirstBucket(engine.reads, width),
    sumSections: (range) => sumSections(engine.reads, range),
    readArticleBuckets: (article, range) => readArticleBuckets(engine, article, range),
    sumFirstHours: (question) => sumFirstHours(engine, offsetMinutes, question),
    recordEmptySearch: (words, now) => recordEmptySearch(engine, offsetMinutes, words, now),
    listEmptySearches: (since, limit) => listEmptySearches(engine.reads, since, limit),
  };
}
