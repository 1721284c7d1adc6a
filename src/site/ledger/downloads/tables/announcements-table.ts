// Announcements table: every announcement that the ledger shows something of, with its article and the official document.

import type { CitedSource, LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import { articlePath } from "../../../routes/addresses.ts";
import { ROWS_AT_ONCE } from "../rows/list-all.ts";
import { type Columns, type DataWorld, defineTable } from "./column.ts";

async function* listSources(moment: LedgerMoment): AsyncGenerator<readonly CitedSource[]> {
  for (let after = 0; ;) {
    const found = await moment.listCited(after, ROWS_AT_ONCE);
    const last = found.at(-1);
    if (!last) return;
    yield found;
    after = last.announcement;
  }
}

function columns({ baseAddress }: DataWorld): Columns<CitedSource> {
  return {
    id: {
      type: "integer",
      isKey: true,
      means: { ja: "発表の番号", en: "Number of the announcement" },
      of: ({ announcement }) => announcement,
    },
    issuer: { type: "text", means: { ja: "発表者", en: "Who announced it" }, of: ({ issuer }) => issuer },
    title: {
      type: "text",
      means: { ja: "題(記事の見出し)", en: "Title: the headline of its article" },
      of: ({ headline }) => headline,
    },
    announced: {
      type: "time",
      means: {
        ja: "発表された時(EDTF)。書かれている精度のまま",
        en: "When it was announced (EDTF), as precise as is known",
      },
      of: ({ announcedAt }) => announcedAt,
    },
    published: {
      type: "instant",
      means: { ja: "記事を公開した時刻", en: "When its article was published" },
      of: ({ publishedAt }) => publishedAt,
    },
    article: {
      type: "address",
      means: { ja: "記事のアドレス", en: "Address of its article" },
      of: ({ article }) => `${baseAddress}${articlePath("ja", article)}`,
    },
    source: {
      type: "address",
      means: {
        ja: "公式文書のアドレス(分かるとき)",
        en: "Address of the official document, where it is known",
      },
      of: ({ address }) => address,
    },
    sha256: {
      type: "text",
      means: { ja: "受け取った公式文書のSHA-256", en: "SHA-256 of the official document as received" },
      of: ({ sha256 }) => sha256,
    },
  };
}

export const ANNOUNCEMENTS = defineTable<CitedSource>({
  name: "announcements",
  title: { ja: "発表", en: "Announcements" },
  about: {
    ja: "ほかの表が拠っている公式発表。行ごとに一つ",
    en: "The official announcements that the other tables rest on, one a row",
  },
  columns,
  readRows: (moment) => listSources(moment),
});
