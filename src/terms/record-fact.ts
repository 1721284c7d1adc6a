// Record facts: what the rows and heads of a record state; a post filled, a craft seen, a contract, a figure.

import type { Grounded, TimeValue } from "./fact.ts";
import type { FactId } from "./ids.ts";

export const ORDERS = [
  "promote",
  "appoint",
  "concurrent",
  "acting",
  "relieve",
  "retire",
  "detach",
  "stay",
] as const;
/** What an order does: 昇任させる, 命ずる, 兼ねて, 事務取扱, 解く, 退職・辞職を承認, 出向, 留任. */
export type OrderName = (typeof ORDERS)[number];

/** One row of a personnel order: what becomes of one person. A promoted officer has two rows. */
export type AppointmentFact = Grounded & {
  readonly type: "appointment";
  /** Without spaces, in the characters of the text. */
  readonly name: string;
  /** As held when the row takes effect, in the words of the row: 陸将補, 1等空佐. */
  readonly rank?: string;
  /** 陸上自衛隊, 海上自衛隊, 航空自衛隊, where rank or heading tells. */
  readonly service?: string;
  readonly order: OrderName;
  /** Posts left, and posts taken up; empty for a promotion's `to`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly effective?: TimeValue;
  /** Id of the person fact in the row. */
  readonly person?: FactId;
};

/** One craft or one group of the same model in the same role. */
export type SightingFact = Grounded & {
  readonly type: "sighting";
  readonly craft: "aircraft" | "ship";
  /** The country's short Japanese name as the text has it: 中国, ロシア. */
  readonly nationality?: string;
  /** Type or class in the words of the text: IL-20, ステレグシチー級フリゲート. */
  readonly model: string;
  /** 偵察型無人機, 情報収集機. */
  readonly role?: string;
  readonly count?: number;
  /** Hull numbers in the order of the text. */
  readonly hull?: readonly string[];
  readonly date?: TimeValue;
  /** Places and waters in the order in which they were passed. */
  readonly route: readonly string[];
  /** Ships, aircraft types and units that responded. */
  readonly responders: readonly string[];
  /** True where the text calls the identification or the passage estimated (推定). */
  readonly estimated?: boolean;
};

export type ContractFact = Grounded & {
  readonly type: "contract";
  readonly programme: string;
  readonly date?: TimeValue;
  readonly counterparty?: string;
  /** Whole yen. */
  readonly amountYen?: number;
};

/** One action; whoever it is about stays as anonymous as the text leaves them. */
export type DisciplineFact = Grounded & {
  readonly type: "discipline";
  readonly unit?: string;
  readonly rank?: string;
  /** The age band in the words of the text, 40代, or the years alone: 34. */
  readonly age?: string;
  readonly conduct: string;
  readonly penalty?: string;
  readonly date?: TimeValue;
};

export type AccidentFact = Grounded & {
  readonly type: "accident";
  readonly date?: TimeValue;
  readonly place?: string;
  readonly craft?: string;
  readonly damage?: string;
  readonly casualties?: string;
};

/** A sum of money or a quantity (`amount`), or a figure of a count over a period (`statistic`). */
export type FigureFact = Grounded & {
  readonly type: "amount" | "statistic";
  readonly value: number;
  /** 円, 回, 名, 機, %. */
  readonly unit: string;
  /** What is counted, in the words of the text. */
  readonly of?: string;
  /** The time that a count is over, where the text tells it. */
  readonly period?: TimeValue;
};

export type RecordFact =
  | AppointmentFact
  | SightingFact
  | ContractFact
  | DisciplineFact
  | AccidentFact
  | FigureFact;
