// Show sightings: a text → what is read of each craft in it, a line each, for tests.

import { readAnnouncement } from "../../extract/read-announcement.ts";

/** `model/role ×count | date | places of the route | responders`. */
export function showSightings(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type !== "sighting") return [];
    const { model, role, count, date, route, responders } = fact;
    const craft = `${model}${role === undefined ? "" : `/${role}`} ×${count}`;
    return [[craft, date, route.join(">"), responders.join("+")].join(" | ")];
  });
}
