// Source call: who changes something about sources, when, and what for it is asked of the store.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SiteSection } from "../../../site/site-config.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { mayNow } from "../../api/door/may-now.ts";
import type { SignedIn } from "../../api/signed-in.ts";
import { markOf } from "../source-mark.ts";

export type SourceCall = {
  readonly archive: Archive;
  readonly who: SignedIn;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly sections: readonly SiteSection[];
};

export type Watched = Source & { readonly watch: WatchSettings };

export const doingOf = ({ who, at }: SourceCall) => ({ at, actor: who.actor });

export async function loadWatched(archive: Pick<Archive, "findSource">, id: SourceId): Promise<Watched> {
  const source = await archive.findSource(id);
  if (source?.watch) return { ...source, watch: source.watch };
  throw new DeskFault({ name: "not-found", detail: `No place is watched under the id "${id}".` });
}

/** Throws where it is another by now than it was for who looked at it. */
export function checkSeen(source: Source, seen: string): void {
  if (markOf(source) !== seen) throw overtaken(source);
}

export function overtaken(source: Source | undefined): DeskFault {
  return new DeskFault({
    name: "conflict",
    detail: "This source was changed by somebody else meanwhile.",
    current: source ? { id: source.id, mark: markOf(source) } : null,
  });
}

/** Whoever sets where a source looks that publishes unseen, publishes; to end that takes no such right. */
export function checkPublish({ who }: SourceCall, autoPublish: boolean): void {
  if (!autoPublish || mayNow(who, "publish")) return;
  throw new DeskFault({
    name: "forbidden",
    code: "auto-publish",
    detail: `A ${who.role} does not have the right "publish", which publishing without a decision takes.`,
  });
}

export function checkSection({ sections }: SourceCall, section: string, before = ""): void {
  if (section === "" || section === before || sections.some(({ slug }) => slug === section)) return;
  throw new DeskFault({
    name: "bad-request",
    field: "body.section",
    detail: `There is no section "${section}": one of ${sections.map(({ slug }) => slug).join(", ")}.`,
  });
}
