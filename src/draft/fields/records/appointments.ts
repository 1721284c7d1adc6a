// Takes the rows of a personnel order and gives how many of each service it moves, and who takes up which post.

import { canonicalName } from "../../../japanese/names/same-name.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import type { RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** A list that breaks off, or rows that could not be read, cannot be counted. */
const UNCOUNTABLE = /incomplete|breaks?-off|truncat|unread/u;

/**
 * People, not rows: a promoted officer has two. Nothing, unless every row tells its service and the list is whole: a
 * count of some would be read as a count of all. Services stand in the order of the style's short names.
 */
export function findServices(view: DeskView): readonly RecordValue[] {
  const rows = factsOfType(view, "appointment");
  const byService = new Map<string, AppointmentFact[]>();
  for (const row of rows) {
    if (row.service === undefined) return [];
    byService.set(row.service, [...(byService.get(row.service) ?? []), row]);
  }
  if (view.reading.warnings.some(({ code }) => UNCOUNTABLE.test(code))) return [];
  const { shortNames } = view.edition;
  const order = [...shortNames.keys()];
  return [...byService]
    .toSorted(([a], [b]) => (order.indexOf(a) >>> 0) - (order.indexOf(b) >>> 0))
    .map(([service, of]) => ({
      service: stated(shortNames.get(service) ?? service, ...of),
      count: calculated(String(new Set(of.map(({ name }) => canonicalName(name))).size), "count", of),
    }));
}

/** Those who take up a post, in the order of the text; nobody whom the title names already, and no officers: they are counted. */
export function findAppointments(view: DeskView, title: ComposedText | undefined): readonly RecordValue[] {
  const rows = factsOfType(view, "appointment");
  if (rows.some(({ rank }) => rank !== undefined)) return [];
  return rows.flatMap((row): readonly RecordValue[] => {
    const [post] = row.to;
    if (post === undefined || row.order !== "appoint" || title?.text.includes(row.name) === true) return [];
    return [{ name: stated(row.name, row), post: stated(post, row) }];
  });
}
