// Sending of a data file: its table and format in, the file as it stands now out, whole or in parts, or that the client has it.

import { createHash } from "node:crypto";
import { dayOf } from "../../../readership/day-of.ts";
import type { Sending } from "../../delivery/send.ts";
import { hasTag, sendBytes } from "../../media/send-bytes.ts";
import { dataLicenceOf } from "../../publisher.ts";
import type { SiteOptions } from "../../site-config.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { LedgerRoute } from "../routes.ts";
import type { DataFile, FileShelf } from "./shelf/file-shelf.ts";
import type { DataTable } from "./tables/column.ts";
import { findDataTable } from "./tables/data-tables.ts";
import { DATA_TYPES } from "./writing/data-format.ts";

type FileRoute = Extract<LedgerRoute, { readonly page: "data-file" }>;
type State = { readonly change: number; readonly today: string };

/** With other columns it is another file. */
const fingerprint = ({ columns }: DataTable): string =>
  createHash("sha256").update(JSON.stringify(columns)).digest("base64url").slice(0, 8);

/** The same state makes the same bytes, on whatever machine. */
function tagOf(table: DataTable, { format }: FileRoute, { change, today }: State): string {
  return `"${table.name}-${format}-${change}-${today}-${fingerprint(table)}"`;
}

function headersOf(
  { config }: SiteOptions,
  { name, format }: FileRoute,
  state: State,
): Record<string, string> {
  const address = (route: LedgerRoute): string => `${config.baseAddress}${ledgerPath("ja", route)}`;
  const links = [
    `<${dataLicenceOf(config.publisher).address}>; rel="license"`,
    `<${address({ page: "data" })}>; rel="describedby"; type="text/html"`,
    ...(format === "csv"
      ? [`<${address({ page: "data-columns", name })}>; rel="describedby"; type="application/csvm+json"`]
      : []),
  ];
  return {
    // May be kept, and is asked after each time: what was withdrawn is gone at once.
    "cache-control": "public, no-cache",
    "content-disposition": `attachment; filename="ledger-${name}.${format}"`,
    "access-control-allow-origin": "*",
    "access-control-expose-headers":
      "accept-ranges, content-length, content-range, etag, x-ledger-generated, x-ledger-version",
    link: links.join(", "),
    "x-ledger-version": String(state.change),
    "x-ledger-generated": state.today,
  };
}

/** Gives `missing` where there is no such table. Rejects with `TooManyWaiting` where too many files are to be made. */
export async function sendDataFile(
  sending: Sending,
  route: FileRoute,
  { options, files }: { readonly options: SiteOptions; readonly files: FileShelf },
): Promise<"sent" | "missing"> {
  const table = findDataTable(route.name);
  if (!table) return "missing";
  const { archive, config, now } = options;
  const { request, response } = sending;
  const { ledger: change } = await archive.readChanges();
  const today = dayOf(now());
  const tag = tagOf(table, route, { change, today });
  if (hasTag(request.headers["if-none-match"], tag)) {
    const headers = headersOf(options, route, { change, today });
    response.writeHead(304, { ...sending.headers, ...headers, etag: tag }).end();
    return "sent";
  }
  const world = { today, baseAddress: config.baseAddress };
  const send = (file: DataFile): Promise<void> =>
    sendBytes(sending, {
      tag: tagOf(table, route, file),
      type: DATA_TYPES[route.format],
      size: file.bytes,
      headers: headersOf(options, route, file),
      read: (range) => file.read(range),
    });
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    await files.use({ table, format: route.format, world, change }, send, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted || !(error instanceof Error) || error.name !== "AbortError") throw error;
  }
  return "sent";
}
