// A call at a port: takes the desk view and gives where a ship came in, in the words of the first sentences.

import type { ComposedText } from "../../../terms/article.ts";
import { spanContains } from "../../../terms/span.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { nameOfShip, SHIP } from "../undertaken.ts";

/** 横須賀地方総監部逸見岸壁に入港した, 長崎港へ寄港しました: what was done, not what is planned. */
const CALLED =
  /^(?:港|基地|[^、。に]{0,10}岸壁|[^、。に]{0,10}埠頭)?[にへ](?<deed>入港|寄港)(?:しました|した)/u;
const BEHIND = 24;
const BLOCKS = 4;

export type PortCall = {
  readonly ship: ComposedText;
  readonly port: ComposedText;
  readonly deed: ComposedText;
};

/** The ship that stands last before the port in its sentence. */
function shipBefore(view: DeskView, start: number, port: number): ComposedText | undefined {
  const before = surfaceOf(view, [start, port]);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const ship = [...sentence.matchAll(SHIP)].at(-1);
  if (ship === undefined) return undefined;
  const at = port - sentence.length + ship.index;
  return grounded(nameOfShip(ship[0]), { kind: "text", span: [at, at + ship[0].length] });
}

export function findPortCall(view: DeskView): PortCall | undefined {
  const spans = view.official.slice(0, BLOCKS).map(({ block }) => block.span);
  for (const { id, name, span } of factsOfType(view, "place")) {
    const block = spans.find((stretch) => spanContains(stretch, span));
    if (block === undefined) continue;
    const found = CALLED.exec(surfaceOf(view, [span[1], span[1] + BEHIND]));
    const deed = found?.groups?.["deed"];
    const ship = shipBefore(view, block[0], span[0]);
    if (found === null || deed === undefined || ship === undefined) continue;
    const at = span[1] + found[0].indexOf(deed);
    return {
      ship,
      port: grounded(name, { kind: "fact", facts: [id] }),
      deed: grounded(deed, { kind: "text", span: [at, at + deed.length] }),
    };
  }
  return undefined;
}
