// Data package: the tables in, their description for programs out (Frictionless Data Package 1, CSV on the Web).

import { dayOf } from "../../../../readership/day-of.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { dataLicenceOf } from "../../../publisher.ts";
import type { SiteConfig } from "../../../site-config.ts";
import { ledgerPath } from "../../ledger-address.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import type { ColumnType, DataTable } from "../tables/column.ts";
import { DATA_TABLES, findDataTable } from "../tables/data-tables.ts";
import { DATA_FORMATS } from "../writing/data-format.ts";

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "date",
  time: "string",
  instant: "datetime",
  integer: "integer",
  number: "number",
  truth: "boolean",
  list: "string",
  address: "string",
};

/** In CSV: what a list and a time are there. */
const CSVW_TYPES: Readonly<Record<ColumnType, string>> = {
  ...FIELD_TYPES,
  instant: "dateTimeStamp",
  address: "anyURI",
};

const keysOf = ({ columns }: DataTable): readonly string[] =>
  columns.filter(({ isKey }) => isKey).map(({ name }) => name);

function fieldsOf({ columns }: DataTable): readonly object[] {
  return columns.map(({ name, type, means, values, isKey }) => ({
    name,
    type: FIELD_TYPES[type],
    ...(type === "address" && { format: "uri" }),
    description: means.en,
    "description:ja": means.ja,
    ...((isKey || values) && {
      constraints: { ...(isKey && { required: true }), ...(values && { enum: values }) },
    }),
  }));
}

const MEDIA_TYPES = {
  csv: "text/csv",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
};

function resourcesOf(config: SiteConfig, table: DataTable): readonly object[] {
  return DATA_FORMATS.map((format) => ({
    name: format === "csv" ? table.name : `${table.name}-${format}`,
    path: `${config.baseAddress}${ledgerPath("ja", { page: "data-file", name: table.name, format })}`,
    title: table.title.en,
    description: table.about.en,
    format,
    mediatype: MEDIA_TYPES[format],
    ...(format !== "parquet" && { encoding: "utf-8" }),
    ...(format === "csv" && {
      profile: "tabular-data-resource",
      dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true, header: true },
      schema: { fields: fieldsOf(table), primaryKey: keysOf(table), missingValues: [""] },
    }),
  }));
}

const json = (type: string, value: object): Rendered => ({ status: 200, type, body: JSON.stringify(value) });

export async function renderDataPackage(
  { archive, now }: LedgerSources,
  { config }: PageContext,
): Promise<Rendered> {
  const licence = dataLicenceOf(config.publisher);
  return json("application/json; charset=utf-8", {
    profile: "data-package",
    name: "ledger",
    id: `urn:uuid:${config.identity}`,
    title: `${config.name.en}: ledger`,
    homepage: `${config.baseAddress}${ledgerPath("en", { page: "data" })}`,
    version: String((await archive.readChanges()).ledger),
    created: dayOf(now()),
    licenses: [
      {
        ...(licence.spdx !== undefined && { name: licence.spdx }),
        title: licence.name.en,
        path: licence.address,
      },
    ],
    sources: [{ title: "Official announcements; their sentences belong to their issuers" }],
    resources: DATA_TABLES.flatMap((table) => resourcesOf(config, table)),
  });
}

function csvColumns(table: DataTable): readonly object[] {
  return table.columns.map(({ name, type, means }) => ({
    name,
    titles: name,
    datatype: CSVW_TYPES[type],
    "dc:description": [
      { "@value": means.ja, "@language": "ja" },
      { "@value": means.en, "@language": "en" },
    ],
    ...(type === "list" && { separator: " | " }),
  }));
}

/** W3C, Metadata Vocabulary for Tabular Data: found at the address of the file with `-metadata.json` behind it. */
export async function renderDataColumns(
  _sources: LedgerSources,
  { config }: PageContext,
  { name }: Extract<LedgerRoute, { readonly page: "data-columns" }>,
): Promise<Rendered | "missing"> {
  const table = findDataTable(name);
  if (!table) return "missing";
  return json("application/csvm+json; charset=utf-8", {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "ja" }],
    url: `${config.baseAddress}${ledgerPath("ja", { page: "data-file", name, format: "csv" })}`,
    "dc:title": table.title.ja,
    "dc:description": table.about.ja,
    "dc:license": { "@id": dataLicenceOf(config.publisher).address },
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: { columns: csvColumns(table), primaryKey: keysOf(table) },
  });
}
