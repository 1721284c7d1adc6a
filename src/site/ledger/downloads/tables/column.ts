// Column: what a table of the ledger's data tells in one place of each row, and what it means: the dictionary and the files are made of the same.

import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { Bilingual } from "../../../site-config.ts";

/**
 * `day`: `YYYY-MM-DD`; `time`: EDTF, or ISO 8601 with minutes and offset, as precise as the announcement has it;
 * `instant`: ISO 8601 in UTC; `list`: texts; `address`: a URL.
 */
export type ColumnType =
  | "text"
  | "day"
  | "time"
  | "instant"
  | "integer"
  | "number"
  | "truth"
  | "list"
  | "address";

export type Cell = string | number | boolean | readonly string[] | undefined;

/** `key`: with the others of the table it names one row. `values`: all that may stand in it. */
type ColumnMeaning = {
  readonly type: ColumnType;
  readonly means: Bilingual;
  readonly isKey?: true;
  readonly values?: readonly string[];
};

export type Column<R> = ColumnMeaning & { readonly of: (row: R) => Cell };

/** By name, in their order. */
export type Columns<R> = Readonly<Record<string, Column<R>>>;

/** What is told beside what the store has. */
export type DataWorld = {
  /** `YYYY-MM-DD` in the newsroom's zone: whether a due time has passed goes by it. */
  readonly today: string;
  /** Without a trailing slash. */
  readonly baseAddress: string;
};

export type TableColumn = ColumnMeaning & { readonly name: string };

/** A table as whoever writes, describes or reads it sees it; the types of its rows stay where they are made. */
export type DataTable = {
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly columns: readonly TableColumn[];
  /** In pages, in an order that stays. Cells in the order of the columns. */
  readRows(moment: LedgerMoment, world: DataWorld): AsyncIterable<readonly (readonly Cell[])[]>;
};

type TableOf<R> = Pick<DataTable, "name" | "title" | "about"> & {
  readonly columns: (world: DataWorld) => Columns<R>;
  readonly readRows: (moment: LedgerMoment, world: DataWorld) => AsyncIterable<readonly R[]>;
};

/** A table that lists rows of one type; `cellsOf` writes one of them, for who has it already. */
export type KnownTable<R> = DataTable & { cellsOf(row: R, moment: DataMoment): readonly Cell[] };

/** Of what state of the ledger a row is. */
export type DataMoment = DataWorld & { readonly change: number };

const NOWHERE: DataWorld = { today: "", baseAddress: "" };

/** Every row says of which state it is: files of two states are not mixed unseen. */
const OF_MOMENT: Columns<DataMoment> = {
  ledger_version: {
    type: "integer",
    means: {
      ja: "台帳の版(サイト全体の変更の通し番号)。同じ版の行どうしは食い違わない",
      en: "Version of the ledger: number of the site's last change. Rows of one version agree with each other",
    },
    of: ({ change }) => change,
  },
  generated: {
    type: "day",
    means: {
      ja: "いつの状態か(日本の日付)。期日との関係はこの日で見る",
      en: "As of which day in Japan; lateness goes by it",
    },
    of: ({ today }) => today,
  },
};

export function defineTable<R>({ name, title, about, columns, readRows }: TableOf<R>): KnownTable<R> {
  const listed = { ...columns(NOWHERE), ...OF_MOMENT };
  const writerOf = (moment: DataMoment): ((row: R) => readonly Cell[]) => {
    const own = Object.values(columns(moment));
    const last = Object.values(OF_MOMENT).map(({ of }) => of(moment));
    return (row) => [...own.map(({ of }) => of(row)), ...last];
  };
  return {
    name,
    title,
    about,
    columns: Object.entries(listed).map(([column, { type, means, isKey, values }]) => ({
      name: column,
      type,
      means,
      ...(isKey && { isKey }),
      ...(values && { values }),
    })),
    cellsOf: (row, moment) => writerOf(moment)(row),
    async *readRows(moment, world) {
      const write = writerOf({ ...world, change: moment.change });
      for await (const rows of readRows(moment, world)) yield rows.map(write);
    },
  };
}
