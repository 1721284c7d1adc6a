// Data page: the tables of the ledger in, the page that offers them out: files, terms, and what each column means.

import { dayOf } from "../../../../readership/day-of.ts";
import { RECORD_KINDS } from "../../../../terms/ledger/ledger-record.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { type Html, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { dataLicenceOf } from "../../../publisher.ts";
import type { SiteArchive } from "../../../site-config.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { DataTable } from "../tables/column.ts";
import { DATA_TABLES } from "../tables/data-tables.ts";
import { TABLE_OF_KIND } from "../tables/table-of-kind.ts";
import { DATA_FORMATS, type DataFormat } from "../writing/data-format.ts";
import { DATA_WORDS, type DataWords } from "./data-words.ts";
import { datasetNode } from "./dataset-node.ts";

const FORMAT_NAMES: Readonly<Record<DataFormat, string>> = {
  csv: "CSV",
  jsonl: "JSON Lines",
  parquet: "Parquet",
};
const MEGABYTE = 1_000_000;
const KILOBYTE = 1_000;

function writeSize(bytes: number): string {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / KILOBYTE))} kB`;
}

/** Of tables that are of one kind of record; the others are as long as their files say. */
type RowCounts = ReadonlyMap<string, number>;

type Shown = {
  readonly context: PageContext;
  readonly words: DataWords;
  readonly counts: RowCounts;
  readonly files: LedgerSources["ledgerFiles"];
};

async function countRows(archive: SiteArchive): Promise<RowCounts> {
  const counted = RECORD_KINDS.map(
    async (kind) => [TABLE_OF_KIND[kind], await archive.countRecords({ kind, shownOnly: true })] as const,
  );
  return new Map(await Promise.all(counted));
}

function fileLinks({ words, files }: Shown, { name }: DataTable): Html {
  return html`<p class="meta">
    ${DATA_FORMATS.map((format) => {
      const size = files?.sizeOf(name, format);
      return html`<a href="${ledgerPath("ja", { page: "data-file", name, format })}" download
        >${FORMAT_NAMES[format]}${size && html` <span class="stamp">${figure(figureQuery(name, {}, { bytes: format }), words.size(writeSize(size.bytes)))}</span>`}</a
      > `;
    })}
  </p>`;
}

function overview(shown: Shown): Html {
  const { context, words, counts } = shown;
  const { language } = context;
  return html`<div class="table data-table" role="region" aria-labelledby="tables" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.table}</th>
          <th class="count" scope="col">${words.rows}</th>
          <th scope="col">${words.formats}</th>
        </tr>
      </thead>
      <tbody>
        ${DATA_TABLES.map((table) => {
          const count = counts.get(table.name);
          return html`<tr>
            <th scope="row"><a href="#${table.name}">${table.title[language]}</a></th>
            <td class="count">${count !== undefined && figure(table.name, words.rowCount(count))}</td>
            <td>${fileLinks(shown, table)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function dictionary({ context: { language }, words }: Shown, table: DataTable): Html {
  const { name, title, about, columns } = table;
  return html`<section class="data-columns" aria-labelledby="${name}">
    <h3 id="${name}">${title[language]} <code>${name}</code></h3>
    <p>${about[language]}</p>
    <details>
      <summary>
        ${words.column} (${figure(figureQuery(name, {}, { columns: true }), String(columns.length))})
      </summary>
      <div class="table" role="region" aria-labelledby="${name}" tabindex="0">
        <table>
          <thead>
            <tr>
              ${[words.column, words.type, words.meaning].map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${columns.map(
              ({ name: column, type, means, isKey, values }) =>
                html`<tr>
                  <th scope="row"><code>${column}</code></th>
                  <td>${words.types[type]}${isKey && ` (${words.key})`}</td>
                  <td>
                    ${means[language]}${values && html`<br />${words.oneOf}: ${values.map((value, at) => html`${at > 0 && ", "}<code>${value}</code>`)}`}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="caption">
        <a href="${ledgerPath("ja", { page: "data-columns", name })}">${words.columnsOf}</a>
      </p>
    </details>
  </section>`;
}

function example({ context: { config }, words }: Shown): Html {
  const file = `${config.baseAddress}${ledgerPath("ja", { page: "data-file", name: "undertakings", format: "parquet" })}`;
  const query = `select parties_key, outcome, count(*)\nfrom '${file}'\ngroup by all order by all;`;
  return html`<h2 id="example">${words.exampleTitle}</h2>
    <p>${words.exampleText}</p>
    <pre role="region" aria-labelledby="example" tabindex="0"><code>${query}</code></pre>`;
}

function terms({ context: { config, language }, words }: Shown): Html {
  const licence = dataLicenceOf(config.publisher);
  return html`<h2 id="terms">${words.licenceTitle}</h2>
    <p>
      ${words.licence[0]}<a href="${licence.address}" rel="license">${licence.name[language]}</a
      >${words.licence[1]}
    </p>
    <p>${words.sentences}</p>
    <p>${words.cite}</p>`;
}

export async function renderDataPage(
  { archive, now, ledgerFiles }: LedgerSources,
  context: PageContext,
): Promise<Rendered> {
  const words = DATA_WORDS[context.language];
  const today = dayOf(now());
  const [counts, { ledger: change }] = await Promise.all([countRows(archive), archive.readChanges()]);
  const shown: Shown = { context, words, counts, files: ledgerFiles };
  const node = datasetNode(context, change, today);
  const described = ledgerPath("ja", { page: "data-package" });
  return renderedPage(
    ledgerLayout(context, {
      route: { page: "data" },
      title: words.title,
      description: words.lead,
      nodes: [node],
      mainNode: String(node["@id"]),
      under: html`<p class="ledger-about">${words.lead}</p>`,
      main: html`<div class="body">
        <p>${words.stands}</p>
        <p class="meta">
          <span class="stamp"
            >${words.version}: ${figure(figureQuery("announcements", {}, { version: true }), String(change))}
            (${today})</span
          >
        </p>
        <h2 id="tables">${words.tables}</h2>
        ${overview(shown)}
        <p>${words.forPrograms}: <a href="${described}">datapackage.json</a></p>
        ${terms(shown)}
        <h2 id="forms">${words.filesTitle}</h2>
        <ul>
          ${words.files.map((text) => html`<li>${text}</li>`)}
        </ul>
        ${example(shown)} ${DATA_TABLES.map((table) => dictionary(shown, table))}
      </div>`,
    }),
  );
}
