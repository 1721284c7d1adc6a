// Standing in Japanese: what the house says of its publisher → the text of the pages about the newsroom.

import type { Publisher, ReuseTerms } from "../publisher.ts";
import type { StandingPart, StandingText, StandingTexts } from "./standing-text.ts";

const NOT_FILLED_IN = "(未記入です。発行者は house/publisher.yaml に記入してください)";

const or = (text: string): string => (text === "" ? NOT_FILLED_IN : text);

function publisherFacts({ name, responsible, post, mail }: Publisher): NonNullable<StandingPart["facts"]> {
  return [
    ["発行者", or(name.ja)],
    ...(responsible.ja === "" ? [] : [["編集の責任者", responsible.ja] as const]),
    ...(post.ja === "" ? [] : [["所在地", post.ja] as const]),
    mail === "" ? ["メール", NOT_FILLED_IN] : ["メール", mail, `mailto:${mail}`],
  ];
}

const about = (publisher: Publisher, isCopy: boolean): StandingText => ({
  title: "このサイトについて",
  lead: "官公庁などの公式発表を受け取り、要点をまとめ、発表の原文とともに掲載するニュースサイトです。",
  parts: [
    {
      heading: "掲載のしかた",
      text: [
        "発表者の言葉は「公表文」として、原文のまま、編集部の言葉とは書体と線で区別して掲載します。省いたところには、その場所に省いたことと理由を記します。",
        "見出しと冒頭のまとめは編集部の言葉です。そこに書く事柄は、公表文の中の言葉、公表文からの計算、人名などの読みを記した典拠、発表者の記録のいずれかに基づきます。",
        "記事の末尾の「出典」には、発表者、発表と受領の日時、原本のアドレス、受け取った原本のハッシュ値(SHA-256)を示します。原本を手に入れて計算すれば、同じ文書であることを確かめられます。",
      ],
    },
    {
      heading: "読者について",
      text: [
        isCopy
          ? "広告も、計測も、クッキーも使いません。静的な写しなので、読者数も数えていません。"
          : "広告も、外部の計測も、クッキーも使いません。記事の順位は、名前も履歴も残さない方法でこのサイト自身が数えます。",
      ],
    },
    { heading: "発行者", text: [], facts: publisherFacts(publisher) },
  ],
});

const contact = (publisher: Publisher, isCopy: boolean): StandingText => ({
  title: "お問い合わせ",
  lead: isCopy
    ? "このサイトは静的な写しなので、書式では受け付けていません。誤りの指摘もお問い合わせも、メールでお願いします。"
    : "誤りの指摘は、下の書式か、各記事の末尾の書式からお送りください。返事の要ることは、メールでお願いします。",
  parts: [{ heading: "連絡先", text: [], facts: publisherFacts(publisher) }],
});

const corrections = (isCopy: boolean): StandingText => ({
  title: "訂正の方針",
  lead: "誤りに気づいたときは、黙って直さず、記事の上に記します。",
  parts: [
    {
      heading: "訂正と補足",
      text: [
        "事実の誤りを直したときは「訂正」として、何が誤りで何が正しいかを、日時とともに記事の最も上に示します。誤りではないものの読み違えやすいところを説くときは「補足」とします。",
        "訂正と補足は消しません。その後に記事を改めても残ります。記事の更新日時は、訂正の日時に合わせて進みます。配信(フィード)や検索エンジン向けの情報にも、訂正を含めます。",
        "意味の変わらない字句の直しは、訂正としては記しません。すべての版は編集部に保存します。",
      ],
    },
    {
      heading: "公表文",
      text: [
        "公表文は発表者の言葉なので、誤りに見えるところも直しません。発表者が文書を差し替えたときは、新しい文書を別に受け取り、違いを確かめてから記事を改めます。",
      ],
    },
    {
      heading: "取り下げ",
      text: ["記事を取り下げたときは、その記事のアドレスに、取り下げた事実と日時、理由を残します。"],
    },
    {
      heading: "誤りを見つけたら",
      text: [
        isCopy
          ? "「お問い合わせ」のページにあるアドレスへ、メールでお知らせください。"
          : "記事の末尾の「誤りを知らせる」からお知らせください。お名前や連絡先は要りません。",
      ],
    },
  ],
});

function reuse({ reuse: { desk, official, issuers } }: Publisher): StandingText {
  const terms = ({ credit, licence, address }: ReuseTerms): NonNullable<StandingPart["facts"]> => [
    ["出典の表示", credit.ja],
    address === undefined ? ["利用条件", licence.ja] : ["利用条件", licence.ja, address],
  ];
  return {
    title: "転載と利用の条件",
    lead: "発表者の言葉と編集部の言葉では、利用の条件が異なります。記事ごとの条件は、その記事の「出典」にも示しています。",
    parts: [
      { heading: "編集部の文章", text: [desk.ja] },
      ...issuers.map((issuer) => ({ heading: issuer.name, text: [], facts: terms(issuer) })),
      {
        heading: issuers.length > 0 ? "そのほかの発表者" : "公表文",
        text: [official.licence.ja],
        facts: [
          ["出典の表示", official.credit.ja.replaceAll("{issuer}", "(発表者の名)")],
          ...(official.address === undefined
            ? []
            : [["利用条件", official.licence.ja, official.address] as const]),
        ],
      },
    ],
  };
}

const received: StandingText = {
  title: "お知らせを受け取りました",
  lead: "ありがとうございます。編集部が読み、誤りであれば記事を訂正します。",
  parts: [
    {
      heading: "このあと",
      text: [
        "お送りいただいた言葉は編集部にだけ届きます。お名前や連絡先をお聞きしていないので、お返事はできません。訂正したときは、記事の最も上に記します。",
      ],
    },
  ],
};

export function writeStandingInJapanese(publisher: Publisher, isCopy: boolean): StandingTexts {
  return {
    about: about(publisher, isCopy),
    contact: contact(publisher, isCopy),
    corrections: corrections(isCopy),
    reuse: reuse(publisher),
    received,
  };
}
