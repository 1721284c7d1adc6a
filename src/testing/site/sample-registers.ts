// Sample registers: contracts, disciplinary action, accidents and figures of scrambles of our own, put into the archive of tests as the ledger keeps them.

import { nationOfScrambles } from "../../ledger/records/scramble-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { KeptRecord } from "../../terms/ledger/kept-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { ScrambleValue } from "../../terms/ledger/scramble-record.ts";
import type { MemoryArchive } from "../memory/memory-archive.ts";
import { addStatement } from "./sample-ledger.ts";

/** Of years, a half year that holds a quarter, and what was told of each country. */
const SCRAMBLES: readonly (readonly [day: string, values: readonly ScrambleValue[]])[] = [
  [
    "2024-04-10",
    [
      { count: 669, period: "2023-04-01/2024-03-31", of: "緊急発進回数" },
      { count: 479, of: "対中国機" },
      { count: 174, of: "対ロシア機" },
    ],
  ],
  [
    "2025-04-10",
    [
      { count: 704, period: "2024-04-01/2025-03-31", of: "緊急発進回数" },
      { count: 464, of: "対中国機" },
      { count: 237, of: "対ロシア機" },
    ],
  ],
  [
    "2025-07-03",
    [
      { count: 140, period: "2025-04/2025-06" },
      { count: 57, of: "対中国機" },
    ],
  ],
  ["2025-08-20", [{ count: 300, period: "2025-04/2025-09" }]],
];

type Told = Pick<KeptRecord, "kind" | "value">;

const SENTENCE = "見本の記録である。";

/** Of one announcement. */
function addAll(
  archive: MemoryArchive,
  day: string,
  all: readonly Told[],
  facets: FacetedRecord["facets"] = [],
  isUnpublished = false,
): void {
  const sentences = [SENTENCE];
  const { announcement, article } = addStatement(archive, { headline: day, day, sentences, isUnpublished });
  for (const [at, told] of all.entries()) {
    const record = {
      id: ledgerIdOf(announcement, at),
      announcement,
      article,
      span: [0, SENTENCE.length] as const,
      sentence: SENTENCE,
      day,
      basis: "stated" as const,
      language: "ja" as const,
      issuer: "見本庁",
      ...told,
    };
    const of = "of" in told.value ? nationOfScrambles(told.value.of) : undefined;
    const nation = of === undefined ? [] : [{ facet: "nationality", key: of } as const];
    // One of each kind, as the sample writes it.
    archive.keep({ record: record as KeptRecord, facets: [...facets, ...nation], month: day.slice(0, 7) });
  }
}

function add(
  archive: MemoryArchive,
  day: string,
  told: Told,
  facets: FacetedRecord["facets"],
  isUnpublished = false,
): void {
  addAll(archive, day, [told], facets, isUnpublished);
}

/** Contracts of which one tells no amount and one is seen by nobody, and two or three of each other register. */
export function fillRegisters(archive: MemoryArchive): void {
  for (const [day, programme, amountYen] of [
    ["2025-04-01", "見本端末", 4_870_250_000],
    ["2025-06-01", "見本端末", undefined],
    ["2025-06-02", "例示車両", 30_000],
  ] as const)
    add(
      archive,
      day,
      { kind: "contract", value: { programme, ...(amountYen !== undefined && { amountYen }) } },
      [
        { facet: "programme", key: programme },
        { facet: "month", key: day.slice(0, 7) },
      ],
    );
  add(archive, "2025-05-01", { kind: "contract", value: { programme: "秘密端末", amountYen: 7 } }, [], true);
  for (const [day, penalty] of [
    ["2025-05-02", "停職3日"],
    ["2025-06-03", "停職10日"],
  ] as const)
    add(archive, day, { kind: "discipline", value: { conduct: "見本違反", penalty, age: "20代" } }, [
      { facet: "penalty", key: "停職" },
      { facet: "conduct", key: "見本違反" },
    ]);
  const damage = "予防着陸";
  add(
    archive,
    "2025-07-02",
    {
      kind: "accident",
      value: { craft: "例示機", damage, casualties: "軽傷2名", kind: "landing", harm: "injured" },
    },
    [
      { facet: "kind", key: "landing" },
      { facet: "casualties", key: "injured" },
    ],
  );
  for (const [day, values] of SCRAMBLES)
    addAll(
      archive,
      day,
      values.map((value) => ({ kind: "scramble", value })),
    );
}
