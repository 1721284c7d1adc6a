// Record columns: what every record of the ledger tells of itself, in each table of records.

import type { KeptRecord } from "../../../../terms/ledger/kept-record.ts";
import { articlePath } from "../../../routes/addresses.ts";
import type { Columns, DataWorld } from "./column.ts";

const LANGUAGES = ["ja", "en"] as const;
const BASES = ["stated", "inferred", "desk"] as const;

/** In front: what it is and where it was announced. */
export function placeColumns<R extends KeptRecord>({ baseAddress }: DataWorld): Columns<R> {
  return {
    id: {
      type: "text",
      isKey: true,
      means: {
        ja: "台帳での番号。変わらず、使い回さない",
        en: "Its id in the ledger; never changes, never used again",
      },
      of: ({ id }) => id,
    },
    announcement: {
      type: "integer",
      means: {
        ja: "発表の番号(announcements の id)",
        en: "Number of the announcement (id in announcements)",
      },
      of: ({ announcement }) => announcement,
    },
    announced: {
      type: "day",
      means: { ja: "発表された日", en: "Day on which it was announced" },
      of: ({ day }) => day,
    },
    issuer: {
      type: "text",
      means: { ja: "発表者", en: "Who announced it" },
      of: ({ issuer }) => issuer,
    },
    article: {
      type: "address",
      means: { ja: "発表を載せた記事のアドレス", en: "Address of the article that has the announcement" },
      of: ({ article }) =>
        article === undefined ? undefined : `${baseAddress}${articlePath("ja", article)}`,
    },
  };
}

/** Behind: on which words it rests. */
export function groundColumns<R extends KeptRecord>(): Columns<R> {
  return {
    sentence: {
      type: "text",
      means: {
        ja: "そう述べている原文(一字一句そのまま。権利は発表者にある)",
        en: "The words that say it, verbatim; they belong to the issuer",
      },
      of: ({ sentence }) => sentence,
    },
    span_start: {
      type: "integer",
      means: {
        ja: "その原文が発表の本文のどこから始まるか(UTF-16の単位で)",
        en: "Where these words begin in the announcement's text, in UTF-16 code units",
      },
      of: ({ span }) => span[0],
    },
    span_end: {
      type: "integer",
      means: { ja: "どこで終わるか(その位置は含まない)", en: "Where they end; that unit is not within" },
      of: ({ span }) => span[1],
    },
    basis: {
      type: "text",
      values: BASES,
      means: {
        ja: "stated: 原文に書いてある、inferred: 規則で推し量った、desk: 編集部が定めた",
        en: "stated: the text says it; inferred: by a rule; desk: the desk decided",
      },
      of: ({ basis }) => basis,
    },
    language: {
      type: "text",
      values: LANGUAGES,
      means: { ja: "原文の言語", en: "Language of the words" },
      of: ({ language }) => language,
    },
  };
}
