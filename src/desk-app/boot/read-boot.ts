// Read boot: the record that the server wrote into the page → what the app starts with.

import type { BootRecord } from "../../desk/page/boot-record.ts";

/** The server writes it, so it is trusted; a page without it is no page of ours. */
export function readBoot(page: Document): BootRecord {
  const text = page.querySelector("#desk-boot")?.textContent;
  if (text === undefined || text === null) throw new Error("The desk's page holds no record to start from.");
  return JSON.parse(text) as BootRecord;
}
