// Data words: what the page of the ledger's data says, in Japanese and in English.

import type { Language } from "../../../site-config.ts";
import type { ColumnType } from "../tables/column.ts";

export type DataWords = {
  readonly title: string;
  readonly lead: string;
  readonly stands: string;
  readonly licenceTitle: string;
  /** `licence` is a link. */
  readonly licence: readonly [before: string, after: string];
  readonly sentences: string;
  readonly cite: string;
  readonly filesTitle: string;
  readonly files: readonly string[];
  readonly tables: string;
  readonly table: string;
  readonly rows: string;
  readonly rowCount: (count: number) => string;
  readonly formats: string;
  readonly size: (written: string) => string;
  readonly column: string;
  readonly type: string;
  readonly meaning: string;
  readonly key: string;
  readonly oneOf: string;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly exampleTitle: string;
  readonly exampleText: string;
  readonly forPrograms: string;
  readonly columnsOf: string;
  readonly version: string;
};

const IN_JAPANESE: DataWords = {
  title: "台帳のデータ",
  lead: "台帳に載っているものは、すべて表のファイルで持ち帰れます。登録も鍵も要りません。このサイトの台帳のページにある数は、どれもこのファイルから数え直せます。",
  stands:
    "ファイルは、求められたときの公開中の内容で作ります。記事が取り下げられれば、その行は次に求めたときにはありません。",
  licenceTitle: "利用条件",
  licence: ["編集部が読み取り、判断した事実(番号、日付、分類、結果など)は、", "のもとで使えます。"],
  sentences: "sentence などの列にある公式発表の文は、発表者のものです。発表者の利用条件に従ってください。",
  cite: "出典には、このサイトの名前とアドレス、ファイルの ledger_version と generated を書いてください。",
  filesTitle: "ファイルの形",
  files: [
    "CSV: UTF-8(BOM付き)、改行はCRLF(RFC 4180)。Excelでそのまま開けます。複数の値は「 | 」で区切ります。表計算ソフトが式として実行しそうな文字(= + - @ とその全角)で始まる文は、前に ' を付けてあります。",
    "JSON Lines: 行ごとに一つのJSON。値がないときは null、複数の値は配列です。",
    "Parquet: 日付、時刻、整数、配列を型のまま持ちます(Snappy圧縮)。暦にない日は空になります。",
    "どの表のどの行にも ledger_version と generated があります。同じ ledger_version のファイルどうしは食い違いません。ETag と範囲指定(Range)に対応し、変わっていなければ 304 を返します。",
    "アドレスは変わりません。列を増やすことはありますが、名前や意味を変えることはありません。",
  ],
  tables: "表",
  table: "表",
  rows: "行数",
  rowCount: (count) => `${count.toLocaleString("ja-JP")}行`,
  formats: "ファイル",
  size: (written) => `約${written}`,
  column: "列",
  type: "型",
  meaning: "意味",
  key: "主キー",
  oneOf: "値",
  types: {
    text: "文字列",
    day: "日付",
    time: "時(EDTF)",
    instant: "時刻(UTC)",
    integer: "整数",
    number: "数",
    truth: "真偽",
    list: "文字列の並び",
    address: "アドレス",
  },
  exampleTitle: "使い方の例",
  exampleText: "DuckDB で、国の組ごとに約束の結果を数える:",
  forPrograms: "プログラム向けの説明(Frictionless Data Package)",
  columnsOf: "CSVの列の説明(CSV on the Web)",
  version: "いまの版",
};

const IN_ENGLISH: DataWords = {
  title: "Data of the ledger",
  lead: "Everything that the ledger shows can be taken away as tables. No registration, no key. Every number on the ledger’s pages can be counted again from these files.",
  stands:
    "Files are made from what is published when they are asked for. Where an article is withdrawn, its rows are gone the next time.",
  licenceTitle: "Terms",
  licence: ["What the desk read and decided (ids, days, kinds, outcomes) may be used under ", "."],
  sentences:
    "The words of announcements, in sentence and like columns, belong to their issuers; their terms hold for them.",
  cite: "Name this site and its address as the source, with ledger_version and generated of the file.",
  filesTitle: "Forms of the files",
  files: [
    "CSV: UTF-8 with a byte order mark and CRLF (RFC 4180), which Excel opens as it is. Several values stand with “ | ” between them. Text that a spreadsheet would run as a formula (it begins with = + - @, of either width) stands behind a '.",
    "JSON Lines: one object a line; null where there is no value, an array where there are several.",
    "Parquet: days, instants, whole numbers and lists in types of their own, compressed with Snappy. A day that no calendar has is left empty.",
    "Every row of every table has ledger_version and generated. Files of one ledger_version agree with each other. ETag and ranges are understood; where nothing has changed the answer is an empty 304.",
    "Addresses stay. Columns may be added; none changes its name or meaning.",
  ],
  tables: "Tables",
  table: "Table",
  rows: "Rows",
  rowCount: (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"}`,
  formats: "Files",
  size: (written) => `about ${written}`,
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  key: "key",
  oneOf: "One of",
  types: {
    text: "text",
    day: "day",
    time: "time (EDTF)",
    instant: "instant (UTC)",
    integer: "integer",
    number: "number",
    truth: "true or false",
    list: "list of texts",
    address: "address",
  },
  exampleTitle: "An example",
  exampleText: "Outcomes of undertakings by parties, with DuckDB:",
  forPrograms: "Description for programs (Frictionless Data Package)",
  columnsOf: "Columns of the CSV (CSV on the Web)",
  version: "Version now",
};

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = { ja: IN_JAPANESE, en: IN_ENGLISH };
