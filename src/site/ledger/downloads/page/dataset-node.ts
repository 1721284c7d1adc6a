// Dataset node: the ledger's tables in, what search engines of data are told of them out (schema.org Dataset).

import type { Dataset } from "schema-dts";
import type { Node } from "../../../json-ld/graph.ts";
import { publisherReference } from "../../../json-ld/site-nodes.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { dataLicenceOf } from "../../../publisher.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { DATA_TABLES } from "../tables/data-tables.ts";
import { DATA_FORMATS } from "../writing/data-format.ts";
import { DATA_WORDS } from "./data-words.ts";

const MEDIA_TYPES = {
  csv: "text/csv",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
};

export function datasetNode(context: PageContext, change: number, today: string): Node<Dataset> {
  const { config, language } = context;
  const words = DATA_WORDS[language];
  const address = config.baseAddress + ledgerPath(language, { page: "data" });
  return {
    "@type": "Dataset",
    "@id": `${address}#dataset`,
    url: address,
    name: `${config.name[language]}: ${words.title}`,
    description: `${words.lead} ${DATA_TABLES.map(({ title }) => title[language]).join(", ")}`,
    license: dataLicenceOf(config.publisher).address,
    isAccessibleForFree: true,
    version: String(change),
    dateModified: today,
    creator: publisherReference(context),
    variableMeasured: [...new Set(DATA_TABLES.flatMap(({ columns }) => columns.map(({ name }) => name)))],
    distribution: DATA_TABLES.flatMap((table) =>
      DATA_FORMATS.map((format) => ({
        "@type": "DataDownload" as const,
        name: table.title[language],
        encodingFormat: MEDIA_TYPES[format],
        contentUrl: config.baseAddress + ledgerPath("ja", { page: "data-file", name: table.name, format }),
      })),
    ),
  };
}
