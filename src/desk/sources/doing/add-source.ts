// Add source: what somebody typed of a source → kept, and looked at from now on.

import type { Source } from "../../../terms/source.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import { usualWatch } from "../../../watching/usual-watch.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import type { NewSourceFields, TestedPlace } from "../source-schemas.ts";
import { type SourceCall, checkPublish, checkSection, doingOf } from "./source-call.ts";

export function watchOf({ kind, place, links, contact }: TestedPlace): WatchSettings {
  return {
    ...usualWatch(kind, place),
    ...(links && { links }),
    ...(contact !== undefined && { contact }),
  };
}

export async function addSource(call: SourceCall, fields: NewSourceFields): Promise<Source> {
  const { id, kind, place, links, holdsOld, name, issuer, section, autoPublish } = fields;
  const { follow, rhythm, contact } = fields;
  checkPublish(call, autoPublish);
  checkSection(call, section);
  const known = await call.archive.findSource(id);
  const source: Source = {
    ...(/^https?:/.test(place) && { address: new URL(place).origin }),
    ...known,
    id,
    name,
    issuer,
    section,
    autoPublish,
    watch: {
      ...usualWatch(kind, place),
      ...(links && kind === "list-page" && { links }),
      ...(contact !== undefined && { contact }),
      ...(holdsOld === true && { holdsOld }),
      follow,
      rhythm: withoutUndefined(rhythm),
    },
  };
  if ((await call.archive.saveWatch(source, doingOf(call), null)) === "saved") return source;
  throw new DeskFault({
    name: "conflict",
    code: "id-taken",
    field: "body.id",
    detail: `There is a source "${id}" already: choose another id.`,
  });
}

/** As the types have it: what is not there is not there. */
export function withoutUndefined({
  closedOn,
  ...rhythm
}: NewSourceFields["rhythm"]): WatchSettings["rhythm"] {
  return { ...rhythm, ...(closedOn && closedOn.length > 0 && { closedOn }) };
}
