// Data format: in which files the ledger's tables can be taken away, by the ending of their names.

export const DATA_FORMATS = ["csv", "jsonl", "parquet"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** Of JSON Lines none is registered: this is what its users write. */
export const DATA_TYPES: Readonly<Record<DataFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  jsonl: "application/jsonl; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};
