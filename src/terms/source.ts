// Source: an issuer and where it publishes, and what the desk does with what comes from it.

import type { SourceId } from "./ids.ts";
import type { WatchSettings } from "./sources/watch-settings.ts";

export type Source = {
  readonly id: SourceId;
  readonly name: string;
  /** Who publishes there, as the house writes it: 防衛省, 統合幕僚監部. */
  readonly issuer: string;
  /** The site's address, where it has one. */
  readonly address?: string;
  /** Slug of the section that its articles go to. */
  readonly section: string;
  /** Publishes drafts without a human decision. */
  readonly autoPublish: boolean;
  /** How its place is looked at; absent where nobody looks. */
  readonly watch?: WatchSettings;
};
