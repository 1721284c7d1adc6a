// Reading: all that was read out of one announcement; what `shirase read --json` prints.

import type { HeadFact } from "./desk/judgement.ts";
import type { Warning } from "./document.ts";
import type { Fact, Part, TimeValue } from "./fact.ts";
import type { AnnouncementKind } from "./kind.ts";

export const READING_SCHEMA = "shirase/read/1";

export type Reading = {
  readonly schema: typeof READING_SCHEMA;
  readonly kind: AnnouncementKind;
  /** Why this kind was recognised, in words. */
  readonly kindReasons: readonly string[];
  /** BCP 47: `ja` or `en`. */
  readonly language: "ja" | "en";
  readonly title: string;
  readonly issuer?: { readonly name: string; readonly basis: "stated" | "address" | "source" };
  readonly announcedAt?: TimeValue;
  readonly address?: string;
  readonly sha256?: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  /** What of kind, issuer and time the desk decided; absent where nobody judged, and so in what `read` prints. */
  readonly decided?: readonly HeadFact[];
  readonly warnings: readonly Warning[];
};
