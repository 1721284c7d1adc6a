// Boot record: what the server writes into the page for the desk's application to start with; it holds no secret.

import type { Bilingual, SiteSection } from "../../site/site-config.ts";

export type ViewerRole = "reporter" | "editor" | "publisher" | "administrator";

export type BootRecord = {
  /** The newsroom's. */
  readonly name: Bilingual;
  /** In the order of the navigation. */
  readonly sections: readonly SiteSection[];
  /** Absent where nobody has signed in. */
  readonly viewer?: { readonly name: string; readonly role: ViewerRole };
};
