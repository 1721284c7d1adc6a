// Register words: all that pages of sightings, scrambles, contracts, discipline and accidents say, in both languages.

import type { Html, HtmlValue } from "../../markup/html.ts";
import type { Language } from "../../site-config.ts";
import { REGISTER_NAMES, type RegisterName } from "../routes.ts";
import { REGISTERS_IN_ENGLISH } from "./registers-in-english.ts";
import { REGISTERS_IN_JAPANESE } from "./registers-in-japanese.ts";

/** The register of people has words of its own. */
export type RegisterOfRecords = Exclude<RegisterName, "people">;
export const REGISTERS_OF_RECORDS: readonly RegisterOfRecords[] = REGISTER_NAMES.filter(
  (name) => name !== "people",
);

export type RegisterWords = {
  readonly registers: string;
  readonly titles: Readonly<Record<RegisterOfRecords, string>>;
  /** What the register has, in a sentence or two. */
  readonly about: Readonly<Record<RegisterOfRecords, string>>;
  /** How many of them. */
  readonly counts: Readonly<Record<RegisterOfRecords, (count: number) => string>>;
  readonly filters: Readonly<
    Record<
      | "nationality"
      | "craft"
      | "model"
      | "strait"
      | "month"
      | "programme"
      | "counterparty"
      | "penalty"
      | "conduct"
      | "kind"
      | "casualties",
      string
    >
  >;
  readonly crafts: Readonly<Record<"aircraft" | "ship", string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly casualties: Readonly<Record<string, string>>;
  readonly narrow: string;
  readonly any: string;
  readonly all: string;
  readonly empty: string;
  readonly emptyList: string;
  readonly unknownNation: string;
  readonly byMonth: string;
  readonly byNation: string;
  readonly year: string;
  readonly yearly: string;
  readonly monthName: (month: number) => string;
  readonly monthTitle: (year: number, month: number) => string;
  readonly yearTitle: (year: number) => string;
  /** Heading of a list under filters. */
  readonly narrowedTo: (title: string, values: readonly string[]) => string;
  readonly others: string;
  readonly plotDesc: (from: string, to: string, total: HtmlValue, most: string, mostCount: HtmlValue) => Html;
  readonly nationPlotDesc: (from: string, to: string, names: readonly string[]) => string;
  readonly tableBeside: string;
  readonly asTable: (title: string) => string;
  readonly list: string;
  readonly older: string;
  readonly toNewest: string;
  readonly reports: (count: number) => string;
  readonly feed: string;
  readonly craftCount: (count: number, craft: "aircraft" | "ship") => string;

  readonly seenOn: string;
  readonly noDay: string;
  readonly hull: string;
  readonly number: string;
  readonly role: string;
  readonly route: string;
  readonly responders: string;
  readonly estimated: string;
  readonly toldBy: string;
  readonly toldByText: string;
  readonly announced: string;
  readonly toArticle: string;
  readonly around: string;

  readonly period: string;
  readonly of: string;
  readonly total: string;
  readonly times: (count: number) => string;
  readonly noPeriod: string;
  /** Of a figure without a period, of whose announcement there is one. */
  readonly periodOfAll: (period: string) => string;
  readonly scrambleNote: string;
  readonly byFiscalYear: string;
  readonly fiscalYear: (year: number) => string;
  readonly fiscalPlotDesc: (from: string, to: string, names: readonly string[]) => string;

  readonly amount: string;
  readonly yen: (amount: number) => string;
  readonly noAmount: string;
  /** `without`: how many state none; undefined where all do. */
  readonly stated: (amount: HtmlValue, stated: HtmlValue, without: HtmlValue) => Html;
  readonly counterparty: string;
  readonly concluded: string;

  readonly unit: string;
  readonly rank: string;
  readonly age: string;
  readonly anonymous: string;
  readonly contractNote: string;
  readonly happened: string;
  readonly place: string;
  readonly craft: string;
  readonly damage: string;
  readonly byKey: Readonly<Record<string, string>>;
  readonly mostKeys: string;
};

export const REGISTER_WORDS: Readonly<Record<Language, RegisterWords>> = {
  ja: REGISTERS_IN_JAPANESE,
  en: REGISTERS_IN_ENGLISH,
};
