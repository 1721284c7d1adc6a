// Takes what is told of something held at a place and gives it with the place behind what is held.

import type { ComposedText } from "../../../terms/article.ts";
import { joinComposed, sliceComposed, wording } from "../../template/composed-text.ts";

/** 東京において、見本協議が|開催予定: a headline has the place behind what is held there. */
const HELD_AT =
  /^(?<place>[^、。はがをで]{2,12})(?:において|にて|で)[、,](?<what>[^、,。はがを]{4,40})が開催$/u;

export function heldAt(
  piece: ComposedText | undefined,
  count: number,
  outlook: string,
): ComposedText | undefined {
  const { place = "", what = "" } = HELD_AT.exec(piece?.text ?? "")?.groups ?? {};
  if (piece === undefined || place === "" || count > 1 || outlook === "") return undefined;
  const start = piece.text.indexOf(what, place.length);
  return joinComposed([
    sliceComposed(piece, [start, start + what.length]),
    wording("を"),
    sliceComposed(piece, [0, place.length]),
    wording(`で開催${outlook}`),
  ]);
}
