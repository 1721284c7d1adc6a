// Reading rules: what whoever moves in decides about how exports are read.

import type { Zone } from "./instants/zone.ts";

export type ReadingRules = {
  /** Of times that state none. */
  readonly zone: Zone;
  /** Types of WordPress posts that are articles. */
  readonly types: ReadonlySet<string>;
  /** Where the old site stood, for exports that do not say it: `https://old.example`. */
  readonly site?: string;
  /** How the old site made addresses, where its export does not say them: `/:year/:month/:slug/`. */
  readonly permalink?: string;
  /** Whether anybody takes pictures: reading which there are may cost a second look at the file. */
  readonly withPictures: boolean;
};
