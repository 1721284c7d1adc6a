// The library entry `shirase/extract`: reading an announcement, and the types of what it gives.

/**
 * Text in, `Reading` out: kind with its reasons, issuer, time of announcement, parts, facts, warnings. Pure, knows no
 * clock, never throws: what cannot be read is left out or is a warning with its span.
 *
 * Every span is `[start, end)` in UTF-16 code units of `input.text`. Times are EDTF (ISO 8601-2:2019) in the precision
 * of the text, or ISO 8601 with minutes and offset. `basis` tells what the text states from what was inferred, and
 * `from` on what ground. Ids hold within one reading.
 */
export { readAnnouncement } from "./read-announcement.ts";
/** What the reader is given, and the zone of times that name none. */
export type { AnnouncementText, ReadOptions } from "./announcement-text.ts";
/** What the reader may be told of people beside the text: `options.authority`. */
export type { KnownPeople, KnownPerson } from "../terms/known-people.ts";
/** `schema` changes with the shape: what is printed by `shirase read --json` is the same value. */
export type { Reading } from "../terms/reading.ts";
/** A fact's `type` tells which of these it is. */
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
export type {
  AccidentFact,
  AppointmentFact,
  ContractFact,
  DisciplineFact,
  FigureFact,
  OrderName,
  RecordFact,
  SightingFact,
} from "../terms/record-fact.ts";
export type { Block, RubyReading, Warning } from "../terms/document.ts";
export type { AnnouncementKind } from "../terms/kind.ts";
export type { Span } from "../terms/span.ts";
