// Takes the running text of a personnel order; gives its rows where it tells plainly who takes up or leaves what.
import type { ActGround } from "../../../acts/act-ground.ts";
import type { Row } from "../row.ts";
export function readOrderProse(_ground: ActGround): readonly Row[] { return []; }
