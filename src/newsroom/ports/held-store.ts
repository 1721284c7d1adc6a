// Held store: what is asked of the store about announcements that rules and backfills hold; both engines answer alike.

import type { Announcement } from "../../terms/announcement.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { HeldTurn, SetAside } from "../../terms/sources/held.ts";
import type { PastQuery } from "./archive.ts";
import type { Doing } from "./people-store.ts";

/** What backfills and rules hold, what rules hold, what of it somebody is alerted to or has priority 1 or 2; or what was set aside of all, which is in none of the others. */
export type HeldOf = "all" | "rules" | "urgent" | "aside";

export type HeldAnnouncement = Announcement & { readonly aside?: SetAside };

/** An announcement is held as its newest revision alone. */
export type HeldStore = {
  /** Those of which nobody has asked for a draft, newest first. */
  listHeld(query: PastQuery & { readonly of?: HeldOf }): Promise<readonly HeldAnnouncement[]>;
  countHeld(of?: HeldOf): Promise<number>;
  /**
   * Set aside, or taken back to those that wait, with its line in the audit log; what stands so already is left as it
   * is, without a line. Undefined where there is no such announcement.
   */
  turnHeld(id: AnnouncementId, to: "aside" | "held", doing: Doing): Promise<HeldTurn | undefined>;
};
