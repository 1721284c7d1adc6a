// Where the reader and the manifest still disagree, found to be the reader's mistake each time; a settled one is taken off.

/** File below `samples/announcements` → the sentences of `findDisagreements`. */
export const OPEN_DISAGREEMENTS: Readonly<Record<string, readonly string[]>> = {};
