// The library entry `shirase/extract`: reading an announcement, and the types of what it gives.

export { readAnnouncement } from "./read-announcement.ts";
export type { AnnouncementText, ReadOptions } from "./announcement-text.ts";
export type { Reading } from "../terms/reading.ts";
export type {
  ActFact,
  ActName,
  DateFact,
  DateRole,
  EventFact,
  Fact,
  FactType,
  NamedFact,
  Part,
  PartRole,
  PersonFact,
  QuestionFact,
  TimeValue,
  UndertakingStrength,
} from "../terms/fact.ts";
export type { Block, RubyReading, Warning } from "../terms/document.ts";
export type { AnnouncementKind } from "../terms/kind.ts";
export type { Span } from "../terms/span.ts";
