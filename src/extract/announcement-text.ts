// AnnouncementText: what the reader is given; the text as received, and whatever is known around it.

import type { KnownPeople } from "../terms/known-people.ts";
import type { Block, RubyReading } from "../terms/document.ts";
import type { AnnouncementKind } from "../terms/kind.ts";

export type AnnouncementText = {
  /** The whole received text; every span of the reading counts its UTF-16 code units. */
  readonly text: string;
  /** The document's blocks; without them the text's own lines are the blocks. */
  readonly blocks?: readonly Block[];
  /** Readings given in ruby, which are not in the text. */
  readonly rubies?: readonly RubyReading[];
  /** The document's own title (`<title>`), not part of the text. */
  readonly title?: string;
  readonly address?: string;
  /** ISO 8601 instant; tells the year only where nothing in the text or address does. */
  readonly receivedAt?: string;
  readonly sha256?: string;
  /** The issuer that the source's record gives, used where the text names none. */
  readonly issuer?: string;
};

export type ReadOptions = {
  /** The kind that the desk says it is: read as that, whatever the signs say. */
  readonly kind?: AnnouncementKind;
  /** Who held which office when, and how names read: facts gain `identity` by it. Reading needs none. */
  readonly authority?: KnownPeople;
  /** Offset of the times that name no zone, as `+09:00` (the default). */
  readonly zone?: string;
};
