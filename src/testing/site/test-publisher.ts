// Test publisher: who stands behind the site in tests, and the terms of one issuer.

import type { Publisher } from "../../site/publisher.ts";

export const TEST_PUBLISHER: Publisher = {
  name: { ja: "見本ニュース社", en: "Sample News" },
  mail: "desk@news.example",
  responsible: { ja: "例示 渡", en: "Wataru Reiji" },
  post: { ja: "", en: "" },
  reuse: {
    desk: { ja: "引用は出典を示してください。", en: "Quote with the source." },
    official: {
      credit: { ja: "出典:{issuer}", en: "Source: {issuer}" },
      licence: { ja: "発表者の利用規約によります。", en: "By the issuer’s terms of use." },
    },
    issuers: [
      {
        name: "防衛省",
        credit: { ja: "出典:防衛省ホームページ", en: "Source: website of the Ministry of Defense" },
        licence: { ja: "見本の利用規約", en: "Sample terms" },
        address: "https://announce.example/terms",
      },
    ],
  },
};
