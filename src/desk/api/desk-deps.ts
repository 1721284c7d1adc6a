// Desk deps: what the API's routes ask of the rest of the program; filled in by `commands/opening/open-desk.ts`.

import type { Archive } from "../../newsroom/ports/archive.ts";

export type DeskDeps = {
  readonly archive: Archive;
};
