// Counting: how readers are counted, told to readers, in Japanese and in English.

import type { Language } from "../site-config.ts";

export type CountingText = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly text: readonly string[] }[];
};

const JAPANESE: CountingText = {
  title: "読者数の数え方",
  lead: "「読まれている記事」の順位は、このサイト自身が、名前も履歴も残さない方法で数えた「読者・日」で決まります。",
  parts: [
    {
      heading: "数える単位",
      text: [
        "一人の読者は、一つの記事につき、一日に一度だけ数えます。同じ日に何度開いても一度です。日の区切りは日本時間の午前0時です。",
        "数えるのは、記事のページが実際に画面に表示されて約1秒たったときです。開かれないままの裏のタブや、先読みだけのページは数えません。",
      ],
    },
    {
      heading: "順位の期間",
      text: [
        "24時間は直近の1,440分、1週間は直近の168時間、1ヶ月は直近の720時間の合計で、それぞれ上位10本を示します。24時間の順位は1分ごとに、1週間と1ヶ月の順位は正時までの分を1時間ごとに数え直します。数が同じときは、公開が新しい記事を上に置きます。",
      ],
    },
    {
      heading: "読者の見分け方",
      text: [
        "読者は、ネットワークのアドレスとブラウザーの名乗りから作った、その日限りの符号で見分けます。符号のもとになる秘密の値は日ごとに作り直し、前の日のものは消去します。昨日の読者が誰であったかは、私たちにも分かりません。",
        "クッキーは使いません。読者の情報を外部の会社に渡すこともありません。",
      ],
    },
    {
      heading: "少なく数えてしまう場合",
      text: [
        "職場や学校、携帯電話の回線のように、多くの人が一つのアドレスを共有している場合、同じ種類のブラウザーを使う人は一人と数えられます。したがって、実際の読者はここに示す数より多いことがあります。",
        "スクリプトを止めているブラウザーからの閲覧も数えられません。記事を読むことには差し支えありません。",
      ],
    },
    {
      heading: "機械の閲覧",
      text: [
        "検索エンジンの巡回や監視など、プログラムによる閲覧は、名乗りにもとづく決まった規則で除きます。",
      ],
    },
  ],
};

const ENGLISH: CountingText = {
  title: "How readers are counted",
  lead: "The ranking of what is read most rests on reader-days, counted by this site itself in a way that keeps neither names nor histories.",
  parts: [
    {
      heading: "What is counted",
      text: [
        "A reader counts once per article and day, however often the page is opened. The day ends at midnight in Japan.",
        "A view counts when the page of an article has been visible for about one second. Tabs never looked at and pages loaded in advance do not count.",
      ],
    },
    {
      heading: "The three periods",
      text: [
        "24 hours are the last 1,440 minutes, one week the last 168 hours, one month the last 720 hours; each shows the first ten. The first is counted up each minute, the other two each full hour. Where numbers are equal, the newer article stands first.",
      ],
    },
    {
      heading: "How readers are told apart",
      text: [
        "By a mark that is valid for one day, made from the network address and the name the browser gives. The secret behind it is made anew each day and the old one is destroyed: not even we can tell who yesterday’s readers were.",
        "There is no cookie, and nothing about readers is given to anyone else.",
      ],
    },
    {
      heading: "Where we count too few",
      text: [
        "Where many people share one address, as in offices, schools and mobile networks, those with the same kind of browser count as one. The true number of readers can be higher than the one shown.",
        "Browsers that run no scripts are not counted either. They can read everything all the same.",
      ],
    },
    {
      heading: "Programs",
      text: [
        "Visits by programs, such as search engines, are left out by a fixed rule based on the name they give.",
      ],
    },
  ],
};

export const COUNTING: Readonly<Record<Language, CountingText>> = { ja: JAPANESE, en: ENGLISH };
