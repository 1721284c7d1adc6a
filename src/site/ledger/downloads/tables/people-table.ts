// People table: the careers that personnel orders tell, one post of one person a row, as the pages of people have them.

import type { Career, Tenure } from "../../../../ledger/careers/career.ts";
import { postKey } from "../../../../ledger/careers/rows/post-key.ts";
import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { loadCareers, openCareerBook } from "../../people/load-careers.ts";
import { ROWS_AT_ONCE } from "../rows/list-all.ts";
import { type Columns, type DataWorld, defineTable } from "./column.ts";

type PersonRow = { readonly career: Career; readonly tenure: Tenure | undefined; readonly number: number };

const KINDS = ["main", "concurrent", "acting", "detached"] as const;

/** Someone of whom no post is known has a row without one. */
function rowsOf(career: Career): readonly PersonRow[] {
  if (career.tenures.length === 0) return [{ career, tenure: undefined, number: 0 }];
  return career.tenures.map((tenure, at) => ({ career, tenure, number: at + 1 }));
}

/** People stand under each of their names; they are told under the first. */
async function* listPeople(moment: LedgerMoment): AsyncGenerator<readonly PersonRow[]> {
  const query = { kind: "appointment", facet: "name", shownOnly: true, limit: ROWS_AT_ONCE } as const;
  for (let after = ""; ;) {
    const keys = await moment.countRecordsByKey({ ...query, after });
    // One book a page: what it has looked up is let go with it.
    const book = openCareerBook(moment, true);
    for (const { key } of keys) {
      const { people } = await loadCareers(book, [key]);
      yield people.filter(({ nameKeys }) => nameKeys.toSorted()[0] === key).flatMap(rowsOf);
    }
    const last = keys.at(-1);
    if (!last || keys.length < ROWS_AT_ONCE) return;
    after = last.key;
  }
}

function personColumns({ baseAddress }: DataWorld): Columns<PersonRow> {
  return {
    person: {
      type: "text",
      isKey: true,
      means: {
        ja: "人物の番号(最初に載った発令の id)",
        en: "The person: id of the order's row that was taken in first",
      },
      of: ({ career }) => career.id,
    },
    number: {
      type: "integer",
      isKey: true,
      means: {
        ja: "その人の何番目の職か。0: 職が分からない",
        en: "Which post of the person, from 1; 0: no post is known",
      },
      of: ({ number }) => number,
    },
    page: {
      type: "address",
      means: { ja: "台帳でのページのアドレス", en: "Address of the page in the ledger" },
      of: ({ career: { id } }) => `${baseAddress}${ledgerPath("ja", { page: "person", id })}`,
    },
    name: { type: "text", means: { ja: "氏名", en: "Name" }, of: ({ career }) => career.name },
    other_names: {
      type: "list",
      means: { ja: "ほかの表記、以前の名前", en: "Other ways in which it is written, and former names" },
      of: ({ career }) => career.otherNames,
    },
    readings: { type: "list", means: { ja: "読み", en: "Readings" }, of: ({ career }) => career.readings },
    service: {
      type: "text",
      means: { ja: "陸上・海上・航空の別", en: "Service" },
      of: ({ career }) => career.service,
    },
    rank: {
      type: "text",
      means: { ja: "最後に発令に載った階級", en: "The rank that an order gave last" },
      of: ({ career }) => career.ranks.at(-1)?.rank,
    },
    retired: {
      type: "day",
      means: { ja: "退職した日", en: "Day of retirement" },
      of: ({ career }) => career.retired,
    },
  };
}

function postColumns(): Columns<PersonRow> {
  return {
    post: { type: "text", means: { ja: "職", en: "Post" }, of: ({ tenure }) => tenure?.post.name },
    post_key: {
      type: "text",
      means: {
        ja: "職の表記をそろえたもの(アドレスに使うもの)",
        en: "The same, all spellings alike, as addresses have it",
      },
      of: ({ tenure }) => tenure && postKey(tenure.post.name),
    },
    kind: {
      type: "text",
      values: KINDS,
      means: { ja: "本務、兼務、事務取扱、出向", en: "Main, concurrent, acting or detached" },
      of: ({ tenure }) => tenure?.kind,
    },
    since: {
      type: "day",
      means: { ja: "いつから。空: 発令にない", en: "Since; empty: no order tells" },
      of: ({ tenure }) => tenure?.since,
    },
    until: {
      type: "day",
      means: { ja: "いつまで。空: 発令にない", en: "Until; empty: no order tells" },
      of: ({ tenure }) => tenure?.until,
    },
    until_inferred: {
      type: "truth",
      means: {
        ja: "終わりは別の発令から推し量った",
        en: "The end follows from another order, and none says it",
      },
      of: ({ tenure }) => tenure?.isInferred ?? false,
    },
    entered: {
      type: "text",
      means: { ja: "就いた発令(appointments の id)", en: "The order by which it was entered" },
      of: ({ tenure }) => tenure?.entered,
    },
    left: {
      type: "text",
      means: { ja: "離れた発令(appointments の id)", en: "The order by which it was left" },
      of: ({ tenure }) => tenure?.left,
    },
  };
}

export const PEOPLE = defineTable<PersonRow>({
  name: "people",
  title: { ja: "人と職", en: "People and posts" },
  about: {
    ja: "人事発令から組み立てた経歴。一人の一つの職ごとに一行。同姓同名は分け、分からないものは分けたまま",
    en: "Careers as personnel orders tell them, a row for each post of each person; namesakes are kept apart",
  },
  columns: (world) => ({ ...personColumns(world), ...postColumns() }),
  readRows: (moment) => listPeople(moment),
});
