// The ledger's home page: what is due, what is asked, what was decided and what is new; ways to lists by parties, topic and strength.

import { dayOf } from "../../../readership/day-of.ts";
import type { KeyCount } from "../../../newsroom/ports/ledger-store.ts";
import { UNDERTAKING_STRENGTHS, type UndertakingStrength } from "../../../terms/fact.ts";
import type { Rendered } from "../../delivery/page-cache.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { renderedPage } from "../../pages/rendered-page.ts";
import type { SiteArchive } from "../../site-config.ts";
import { ledgerPath } from "../ledger-address.ts";
import { DATA_WORDS } from "../downloads/page/data-words.ts";
import { listRecentlySettled } from "../lists/list-settled.ts";
import { type ListedUndertaking, listUndertakings } from "../lists/list-undertakings.ts";
import { figure, figureQuery } from "../parts/figure.ts";
import { ledgerLayout } from "../parts/ledger-layout.ts";
import { namesOfParties, topicName } from "../parts/ledger-names.ts";
import { undertakingRows } from "../parts/undertaking-row.ts";
import type { LedgerSources } from "../render-ledger.ts";
import type { LedgerRoute, UndertakingFilters } from "../routes.ts";
import { LEDGER_WORDS, type LedgerWords } from "../words/ledger-words.ts";
import { type RegisterCounts, countRegisters, listRegisters } from "./home-registers.ts";

const ROWS = 6;
const KEYS_READ = 1_000;
/** More of them stand folded under these. */
const KEYS_SHOWN = 18;

type StrengthCount = { readonly strength: UndertakingStrength; readonly records: number };

type LedgerHome = {
  readonly soon: readonly ListedUndertaking[];
  readonly asked: readonly ListedUndertaking[];
  readonly settled: readonly ListedUndertaking[];
  readonly newest: readonly ListedUndertaking[];
  readonly all: number;
  readonly strengths: readonly StrengthCount[];
  readonly parties: readonly KeyCount[];
  readonly topics: readonly KeyCount[];
  /** Of parties and topics there may be more keys than were read. */
  readonly isCut: boolean;
  readonly registers: RegisterCounts;
};

const mostFirst = (counts: readonly KeyCount[]): readonly KeyCount[] =>
  counts.toSorted((a, b) => b.records - a.records || (a.key < b.key ? -1 : 1));

async function readCounts(
  archive: SiteArchive,
): Promise<Omit<LedgerHome, "soon" | "asked" | "settled" | "newest">> {
  const of = { kind: "undertaking", shownOnly: true } as const;
  const [all, strengths, parties, topics, registersKept] = await Promise.all([
    archive.countRecords(of),
    Promise.all(
      UNDERTAKING_STRENGTHS.map(async (strength) => ({
        strength,
        records: await archive.countRecords({ ...of, facet: { facet: "strength", key: strength } }),
      })),
    ),
    archive.countRecordsByKey({ ...of, facet: "parties", limit: KEYS_READ }),
    archive.countRecordsByKey({ ...of, facet: "topic", limit: KEYS_READ }),
    countRegisters(archive),
  ]);
  // Who promises something to nobody in particular is found under its own name.
  const pairs = parties.filter(({ key }) => key.includes("+"));
  return {
    all,
    strengths,
    parties: mostFirst(pairs),
    topics: mostFirst(topics),
    isCut: parties.length === KEYS_READ || topics.length === KEYS_READ,
    registers: registersKept,
  };
}

async function readLedgerHome(archive: SiteArchive, today: string): Promise<LedgerHome> {
  const list = async (filters: UndertakingFilters): Promise<readonly ListedUndertaking[]> =>
    (await listUndertakings(archive, { filters, today, limit: ROWS })).rows;
  const [soon, asked, settled, newest, counts] = await Promise.all([
    list({ due: "soon", outcome: "open" }),
    list({ due: "passed", outcome: "open" }),
    listRecentlySettled(archive, today, ROWS),
    list({}),
    readCounts(archive),
  ]);
  return { soon, asked, settled, newest, ...counts };
}

type Block = {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly rows: readonly ListedUndertaking[];
  readonly empty: string;
  /** The list whole. */
  readonly whole?: LedgerRoute;
};

function block(context: PageContext, { id, title, text, rows, empty, whole }: Block): Html {
  const { language, words, config } = context;
  const isLinked = whole && !(config.isCopy && "filters" in whole && Object.keys(whole.filters).length > 0);
  return html`<section class="ledger-block" aria-labelledby="${id}">
    <h2 class="block-title" id="${id}">${title}</h2>
    ${text !== undefined && rows.length > 0 && html`<p class="ledger-note">${text}</p>`}
    ${rows.length === 0 ? html`<p class="ledger-none">${empty}</p>` : undertakingRows(context, rows, "block")}
    ${isLinked && rows.length > 0 && html`<p class="more"><a href="${ledgerPath(language, whole)}" aria-label="${title}: ${words.more}">${words.more}</a></p>`}
  </section>`;
}

type Counted = {
  readonly name: string;
  readonly route: LedgerRoute;
  readonly records: number;
  /** What it is counted from. */
  readonly query: string;
  /** The number in words; of undertakings unless given. */
  readonly said?: string;
};

function countedList({ language }: PageContext, counts: readonly Counted[]): Html {
  return html`<ul class="counted">
    ${counts.map(
      ({ name, route, records, query, said }) =>
        html`<li>
          <a href="${ledgerPath(language, route)}"
            >${name}
            <span class="stamp">${figure(query, said ?? LEDGER_WORDS[language].count(records))}</span></a
          >
        </li> `,
    )}
  </ul>`;
}

/** `query`: from what can be counted how many stand folded; they are not told where it is not known. */
function countedBlock(
  context: PageContext,
  id: string,
  title: string,
  counts: readonly Counted[],
  query?: string,
): Html | undefined {
  if (counts.length === 0) return undefined;
  const folded = counts.slice(KEYS_SHOWN);
  const words = LEDGER_WORDS[context.language];
  return html`<section class="ledger-block" aria-labelledby="${id}">
    <h2 class="block-title" id="${id}">${title}</h2>
    ${countedList(context, counts.slice(0, KEYS_SHOWN))}
    ${
      folded.length > 0 &&
      html`<details>
        <summary>
          ${query === undefined ? words.moreOf("") : figure(query, words.moreOf(String(folded.length)))}
        </summary>
        ${countedList(context, folded)}
      </details>`
    }
  </section>`;
}

const NO_FILTERS: UndertakingFilters = {};
/** Keys of several parties, and topics, behind those that stand unfolded. */
const MORE_PARTIES = figureQuery(
  "undertakings",
  { parties_key: { has: "+" } },
  { distinct: "parties_key", beyond: KEYS_SHOWN },
);
const MORE_TOPICS = figureQuery("undertakings", {}, { distinct: "topics", beyond: KEYS_SHOWN });

function waysIn(context: PageContext, home: LedgerHome, words: LedgerWords): Html {
  const { language } = context;
  const all: Counted = {
    name: words.all,
    route: { page: "undertakings", filters: NO_FILTERS },
    records: home.all,
    query: figureQuery("undertakings"),
  };
  const strengths = home.strengths.map(({ strength, records }): Counted => ({
    name: words.strengths[strength],
    route: { page: "undertakings", filters: { strength } },
    records,
    query: figureQuery("undertakings", { strength }),
  }));
  const parties = home.parties.map(({ key, records }): Counted => ({
    name: namesOfParties(key, language),
    route: { page: "parties", parties: key, filters: NO_FILTERS },
    records,
    query: figureQuery("undertakings", { parties_key: key }),
  }));
  const topics = home.topics.map(({ key, records }): Counted => ({
    name: topicName(context, key),
    route: { page: "topic", key, filters: NO_FILTERS },
    records,
    query: figureQuery("undertakings", { topics: key }),
  }));
  return html`${countedBlock(context, "by-parties", words.byParties, parties, home.isCut ? undefined : MORE_PARTIES)}
  ${countedBlock(context, "by-topic", words.byTopic, topics, home.isCut ? undefined : MORE_TOPICS)}
  ${countedBlock(context, "by-strength", words.byStrength, [all, ...(context.config.isCopy ? [] : strengths.filter(({ records }) => records > 0))])}`;
}

/** What else the ledger keeps. */
function registers(context: PageContext, home: LedgerHome, words: LedgerWords): Html | undefined {
  return countedBlock(context, "registers", words.registers, listRegisters(context, home.registers));
}

function blocks(context: PageContext, home: LedgerHome, words: LedgerWords): Html {
  const filtered = (filters: UndertakingFilters): LedgerRoute => ({ page: "undertakings", filters });
  const due: readonly Block[] = [
    {
      id: "due-soon",
      title: words.dueSoon,
      text: words.dueSoonText,
      rows: home.soon,
      empty: words.dueSoonEmpty,
      whole: filtered({ due: "soon", outcome: "open" }),
    },
    {
      id: "asked",
      title: words.asked,
      text: words.askedText,
      rows: home.asked,
      empty: words.askedEmpty,
      whole: filtered({ due: "passed", outcome: "open" }),
    },
    { id: "settled", title: words.settled, rows: home.settled, empty: words.settledEmpty },
  ];
  const newest: Block = {
    id: "newest",
    title: words.newest,
    rows: home.newest,
    empty: words.empty,
    whole: filtered({}),
  };
  return html`<div>${due.map((each) => block(context, each))}</div>
    <div>${block(context, newest)} ${waysIn(context, home, words)} ${registers(context, home, words)}</div>`;
}

function homePage(context: PageContext, home: LedgerHome): Html {
  const words = LEDGER_WORDS[context.language];
  const title = words.ledger;
  return ledgerLayout(context, {
    route: { page: "home" },
    title,
    description: words.about[0],
    under: html`<p class="ledger-about">${words.about[0]} ${words.about[1]}</p>
      ${
        !context.config.isCopy &&
        html`<p class="meta">
          <a href="${ledgerPath(context.language, { page: "data" })}"
            >${DATA_WORDS[context.language].title}</a
          >
        </p>`
      }`,
    feed: { subject: { page: "home" }, title: words.feedTitle(undefined) },
    listed: home.newest.map(({ undertaking: { id, value } }) => ({
      name: value.title,
      path: ledgerPath(context.language, { page: "undertaking", id }),
    })),
    main:
      home.all === 0
        ? html`<p class="empty">${words.empty}</p>
            ${registers(context, home, words)}`
        : html`<div class="ledger-blocks">${blocks(context, home, words)}</div>`,
  });
}

export async function renderLedgerHome(
  { archive, now }: LedgerSources,
  context: PageContext,
): Promise<Rendered> {
  return renderedPage(homePage(context, await readLedgerHome(archive, dayOf(now()))));
}
