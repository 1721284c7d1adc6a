// Beacons: what became of the beacons that a server process has received, as far as it remembers: since it started.

import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import type { Bilingual } from "../../site/site-config.ts";
import { column, nameColumn } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import type { Figure } from "./figure.ts";

const VERDICT_NAMES: Readonly<Record<BeaconVerdict, Bilingual>> = {
  counted: { ja: "受け付けた", en: "Taken" },
  busy: { ja: "混雑で断った", en: "Too busy" },
  malformed: { ja: "形の誤り", en: "Malformed" },
  "foreign-origin": { ja: "ほかのサイトから", en: "Of another site" },
  "wrong-token": { ja: "偽の印", en: "Wrong token" },
  "stale-token": { ja: "古い印", en: "Stale token" },
  "unknown-article": { ja: "ない記事", en: "Unknown article" },
  "global-privacy-control": { ja: "GPC", en: "Privacy signal" },
  "do-not-track": { ja: "追跡拒否", en: "Do Not Track" },
  prefetch: { ja: "先読み", en: "Prefetch" },
  "no-browser": { ja: "名乗りなし", en: "No name" },
  bot: { ja: "ボット", en: "Robot" },
  headless: { ja: "無人の操作", en: "Headless" },
  desk: { ja: "デスクの人", en: "The desk" },
  "data-centre": { ja: "データセンター", en: "Data centre" },
  "not-visible": { ja: "表示が短い", en: "Not visible" },
  "too-many-a-minute": { ja: "1分に多い", en: "Many a minute" },
  "too-many-a-day": { ja: "1日に多い", en: "Many a day" },
  "too-many-browsers": { ja: "名乗りが多い", en: "Many browsers" },
};

export async function describeBeacons({ beacons }: FigureContext): Promise<Figure> {
  return {
    name: "beacons",
    ...FIGURE_TEXTS.beacons,
    empty: {
      ja: "このサーバーが始まってから、知らせはまだありません。",
      en: "None since a server started, or no server was asked.",
    },
    columns: [nameColumn("verdict", VERDICT_NAMES), column("times", "count")],
    rows: beacons.toSorted(([, a], [, b]) => b - a),
    plot: { kind: "bars", label: 0, value: 1 },
  };
}
