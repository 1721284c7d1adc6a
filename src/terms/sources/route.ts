// Route: what was decided about an announcement when it was received, and by what, so that the desk sees why.

import type { Priority, PublishWay } from "./routing-rule.ts";

export type DecidedBy =
  /** In the version that was in force then. */
  | { readonly kind: "rule"; readonly rule: number; readonly version: number; readonly name: string }
  /** It came with years of others, for which nobody waits: from an archive, or from the first look at a place. */
  | { readonly kind: "backfill" };

export type Decided<Value> = { readonly is: Value; readonly by: DecidedBy };

/** What nothing is said of is done as the source and the house style have it. */
export type Route = {
  /** Slug. */
  readonly section?: Decided<string>;
  readonly priority?: Decided<Priority>;
  readonly template?: Decided<string>;
  readonly publish?: Decided<PublishWay>;
  /** Each a mail address, or the name of a webhook. */
  readonly alerts: readonly Decided<string>[];
};
