// Sample sightings: reports of craft in our own sentences, put into the archive of tests as the ledger keeps them.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { MemoryArchive } from "../memory/memory-archive.ts";
import { makeSighting, type ReportSketch } from "../sightings/make-sighting.ts";
import { addStatement, type StatementSketch } from "./sample-ledger.ts";

const SENTENCES = [
  "見本艦2隻が見本海峡を通過したことを確認した。",
  "例示機1機が例示海上を飛行したことを確認した。",
];

/** One announcement with its reports, published unless told otherwise; the ids of the reports in their order. */
export function addReports(
  archive: MemoryArchive,
  day: string,
  reports: readonly ReportSketch[],
  more: Partial<StatementSketch> = {},
): readonly LedgerId[] {
  const { announcement, article } = addStatement(archive, {
    headline: `見本艦艇の動向について(${day})`,
    day,
    sentences: SENTENCES,
    issuer: "統合幕僚監部",
    ...more,
  });
  return reports.map((report, at) => {
    const made = makeSighting(at, { date: day, told: day, ...report, in: announcement });
    const sentence = SENTENCES[at % SENTENCES.length] ?? "";
    const record = { ...made, article, sentence };
    archive.keep({ record, facets: [], month: record.value.date?.slice(0, 7) ?? day.slice(0, 7) });
    return record.id;
  });
}

/** Two years of them: of three countries, by sea and by air, one told twice, one that readers do not see. */
export function fillSightings(archive: MemoryArchive): {
  readonly twice: readonly LedgerId[];
  readonly hidden: LedgerId;
} {
  const air = { craft: "aircraft", nationality: "中国", model: "Y-9", count: 1 } as const;
  for (const month of ["2023-10", "2024-01", "2024-02", "2024-06", "2024-12", "2025-03"])
    addReports(archive, `${month}-03`, [
      { ...air, route: ["東シナ海", "沖縄本島", "宮古島", "太平洋"] },
      { hull: ["333"], responders: ["見本護衛艦"] },
    ]);
  addReports(archive, "2025-04-02", [{ nationality: "例示国", model: "見本級補給艦", route: ["宗谷海峡"] }]);
  const [first] = addReports(archive, "2025-08-02", [{ hull: ["543"], model: "ウダロイI級駆逐艦" }]);
  const [second] = addReports(archive, "2025-08-05", [
    {
      date: "2025-08-02",
      language: "en",
      nationality: "Russia",
      model: "Udaloy I-class destroyer",
      hull: ["543"],
      route: ["Tsushima Strait"],
    },
  ]);
  const [hidden] = addReports(
    archive,
    "2025-09-01",
    [{ nationality: "北朝鮮", model: "秘密級フリゲート", route: ["津軽海峡"] }],
    { isUnpublished: true },
  );
  if (first === undefined || second === undefined || hidden === undefined)
    throw new Error("The sample has no reports.");
  return { twice: [first, second], hidden };
}
