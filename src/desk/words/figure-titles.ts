// Figure titles: what each figure is called and what it counts, in Japanese and in English.

import type { Bilingual } from "../../site/site-config.ts";

type FigureText = { readonly title: Bilingual; readonly about: Bilingual };

const WINDOWS: Bilingual = {
  ja: "期間は順位と同じです(直近の1,440分、168時間、720時間。1週間と1ヶ月は正時までを数えます)。",
  en: "The periods are those of the rankings (the last 1,440 minutes, 168 hours, 720 hours; week and month end at the last full hour).",
};
const CLASSES_ONLY: Bilingual = {
  ja: "その日に最初に数えた閲覧の区分です。残すのは区分だけです。",
  en: "The class of the view by which the reader was counted that day. Only the class is kept.",
};

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ ja: a.ja + b.ja, en: `${a.en} ${b.en}` });

export const FIGURE_TEXTS = {
  now: {
    title: { ja: "いま読まれている記事", en: "Being read now" },
    about: { ja: "直近の30分に数えた読者・日です。", en: "Reader-days of the last 30 complete minutes." },
  },
  minutes: {
    title: { ja: "この30分", en: "The last 30 minutes" },
    about: { ja: "1分ごとの読者・日です。", en: "Reader-days by minute." },
  },
  hours: {
    title: { ja: "1時間ごと", en: "By hour" },
    about: {
      ja: "直近の7日間です。最後の1時間は途中です。",
      en: "The last 7 days. The last hour is not over yet.",
    },
  },
  days: {
    title: { ja: "1日ごと", en: "By day" },
    about: {
      ja: "直近の92日間です。最後の日は途中です。",
      en: "The last 92 days. The last day is not over yet.",
    },
  },
  months: {
    title: { ja: "1ヶ月ごと", en: "By month" },
    about: { ja: "数え始めてからのすべてです。", en: "All since counting began." },
  },
  articles: {
    title: { ja: "24時間に読まれた記事", en: "Most read in 24 hours" },
    about: {
      ja: "直近の1,440分の上位50本です。順位から外した記事も示します。",
      en: "The first 50 of the last 1,440 minutes, those kept out of the rankings included.",
    },
  },
  sections: {
    title: { ja: "分野", en: "Sections" },
    about: both(WINDOWS, {
      ja: "分野は記事のいまの分野です。",
      en: "Articles count in the section they are in now.",
    }),
  },
  kinds: {
    title: { ja: "記事の種類", en: "Kinds of articles" },
    about: WINDOWS,
  },
  "sections-by-day": {
    title: { ja: "分野の30日間", en: "Sections by day" },
    about: { ja: "最後の日は途中です。", en: "The last day is not over yet." },
  },
  "kinds-by-day": {
    title: { ja: "記事の種類の30日間", en: "Kinds of articles by day" },
    about: { ja: "最後の日は途中です。", en: "The last day is not over yet." },
  },
  referrers: {
    title: { ja: "読者がどこから来たか", en: "Where readers come from" },
    about: both(WINDOWS, CLASSES_ONLY),
  },
  "referrers-by-day": {
    title: { ja: "どこから来たかの30日間", en: "Where readers come from, by day" },
    about: { ja: "最後の日は途中です。", en: "The last day is not over yet." },
  },
  devices: {
    title: { ja: "端末", en: "Devices" },
    about: both(both(WINDOWS, CLASSES_ONLY), {
      ja: "パソコン用の表示を求めるiPadはパソコンに入ります。",
      en: "An iPad that asks for desktop pages counts as a computer.",
    }),
  },
  "devices-by-day": {
    title: { ja: "端末の30日間", en: "Devices by day" },
    about: { ja: "最後の日は途中です。", en: "The last day is not over yet." },
  },
  "publication-hours": {
    title: { ja: "公開の時刻と読まれ方", en: "How announcements fare by hour of publication" },
    about: {
      ja: "直近の30日間に公開した発表が、公開の時からの24時間(時計の1時間ごと)に得た読者・日の中央値です。時刻は日本時間です。",
      en: "Median of the reader-days that announcements of the last 30 days had in 24 clock hours, from the hour of publication on. Hours are those of Japan.",
    },
  },
  searches: {
    title: { ja: "見つからなかった検索", en: "Searches that found nothing" },
    about: {
      ja: "サイトの検索で何も見つからなかった言葉と、その回数です(90日間)。誰が探したかは残しません。",
      en: "Words for which the site’s search found nothing, and how often (90 days). Who searched is not kept.",
    },
  },
  beacons: {
    title: { ja: "閲覧の知らせの行方", en: "What became of beacons" },
    about: {
      ja: "このサーバーが始まってから受け取った知らせです。受け付けたもののうち、その日すでに数えた読者は重ねて数えません。",
      en: "Those that this server has received since it started. Of those taken, readers who were counted that day already are not counted again.",
    },
  },
  life: {
    title: { ja: "公開からの読まれ方", en: "Life since publication" },
    about: {
      ja: "累計の読者・日です。31日より前は1日ごと、それからは1時間ごとです。",
      en: "Reader-days added up: by day where it is more than 31 days ago, by hour since.",
    },
  },
  windows: {
    title: { ja: "期間", en: "Periods" },
    about: WINDOWS,
  },
} as const satisfies Readonly<Record<string, FigureText>>;

export type FigureName = keyof typeof FIGURE_TEXTS;
