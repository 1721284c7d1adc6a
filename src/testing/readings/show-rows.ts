// Takes the text of a personnel order; gives its rows as one line each, for tests: order, name, rank, posts, day.

import { readAnnouncement } from "../../extract/read-announcement.ts";
import type { Reading } from "../../terms/reading.ts";
import type { AppointmentFact } from "../../terms/record-fact.ts";

export const ORDER_HEAD = "図書庁発令(課長人事)\n令和9年3月4日\n図書庁\n\n";

export function appointmentsOf(reading: Reading): readonly AppointmentFact[] {
  return reading.facts.filter((fact): fact is AppointmentFact => fact.type === "appointment");
}

/** order name rank from→to day */
export function showRow({ order, name, rank, from, to, effective }: AppointmentFact): string {
  return [order, name, rank ?? "-", `${from.join("+")}→${to.join("+")}`, effective ?? "-"].join(" ");
}

export function showRows(list: string, head = ORDER_HEAD): readonly string[] {
  return appointmentsOf(readAnnouncement({ text: head + list })).map(showRow);
}
