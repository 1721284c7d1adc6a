// Which reader reads which kind in depth: one line a kind. A kind without a line is read as a plain notice, and says so.

import type { AnnouncementKind } from "../../terms/kind.ts";
import { readJointStatement } from "./joint-statement/read-joint-statement.ts";
import type { KindReader } from "./kind-reader.ts";
import { readNotice } from "./notice/read-notice.ts";
import { readPressConference } from "./press-conference/read-press-conference.ts";

const READERS: Partial<Readonly<Record<AnnouncementKind, KindReader>>> = {
  "joint-statement": readJointStatement,
  "ministerial-meeting": readJointStatement,
  "press-conference": readPressConference,
  "joint-press-conference": readPressConference,
  notice: readNotice,
};

export function findKindReader(kind: AnnouncementKind): KindReader {
  const reader = READERS[kind];
  if (reader !== undefined) return reader;
  const message = `This kind (${kind}) has no reader of its own: only dates, people, places and organisations were read.`;
  return (ground) => {
    const read = readNotice(ground);
    return { ...read, warnings: [{ code: "kind-read-as-notice", message }, ...read.warnings] };
  };
}
