// Rule desk: what the desk's rules of routing ask of the rest of the program, handed in by the wiring.

import type { Article } from "../../terms/article.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { RuleInForce } from "../../terms/sources/routing-rule.ts";
import type { HouseNames } from "../../watching/routing/check-rule.ts";
import type { MailWay } from "../../watching/routing/text/tell-unsent.ts";
import type { Trial } from "../../watching/routing/trying/trial.ts";

export type TrialBounds = {
  /** Announcements, the newest first. */
  readonly limit: number;
  /** Only those received then or later, an instant. */
  readonly since?: string;
  /** Milliseconds after which it is broken off and what was looked at is told. */
  readonly mostMs?: number;
};

/** Somebody waits for it, and others are answered meanwhile. */
export const DESK_TRIAL: TrialBounds = { limit: 300, mostMs: 5_000 };

export type RuleDesk = {
  /** What becomes of the mails that rules ask for. */
  readonly mail: MailWay;
  /** Rejects where the house's style cannot be read. */
  readonly readNames: () => Promise<HouseNames>;
  /** Nothing is changed by it. */
  readonly tryRule: (rule: RuleInForce, bounds: TrialBounds) => Promise<Trial>;
  /** Of one that is held, for who asks; once, however often. Undefined where there is no such announcement. */
  readonly draftHeld: (
    announcement: AnnouncementId,
    by: { readonly actor: Actor; readonly at: string },
  ) => Promise<Article | undefined>;
};
