// Original routes: an announcement as it was received, looked at and taken along.

import type { DeskRoute } from "../route.ts";
import { drawOriginalPage } from "./draw-original-page.ts";
import { readOriginal } from "./read-original.ts";
import { sendCarrierBytes } from "./send-carrier-bytes.ts";
import { sendOriginalBytes } from "./send-original-bytes.ts";
import { showOriginal } from "./show-original.ts";

export const ORIGINAL_ROUTES: readonly DeskRoute[] = [
  readOriginal,
  showOriginal,
  drawOriginalPage,
  sendOriginalBytes,
  sendCarrierBytes,
];
