// Inbox routes: announcements handed in, the list of all articles, acts on many of them, and what is heard as it happens.

import { handIn } from "../announcements/hand-in.ts";
import { handInFile } from "../announcements/hand-in-file.ts";
import { bulkAct } from "../bulk/bulk-act.ts";
import { listenToEvents } from "../live/listen-to-events.ts";
import type { DeskRoute } from "../route.ts";
import { listInbox } from "./list-inbox.ts";
import { noteSeen } from "./note-seen.ts";
import { readEntries } from "./read-entries.ts";
import { readStanding } from "./read-standing.ts";

export const INBOX_ROUTES: readonly DeskRoute[] = [
  listInbox,
  readEntries,
  readStanding,
  noteSeen,
  bulkAct,
  handIn,
  handInFile,
  listenToEvents,
];
