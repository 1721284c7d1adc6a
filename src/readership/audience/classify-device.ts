// Classify device: what a browser calls itself → phone, tablet, computer or other; the name goes no further.

import type { DeviceClass } from "../../terms/audience.ts";

/**
 * The first that fits decides: a television runs Android, a console runs Windows, a car runs Linux. Android says
 * `Mobile` on phones only. An iPad whose owner asks for desktop pages (the default since 2019) calls itself a Mac, and
 * is counted as a computer: nothing in its name tells otherwise.
 */
const SIGNS: readonly (readonly [DeviceClass, RegExp])[] = [
  [
    "other",
    /smart-?tv|tizen.{0,40}\btv\b|web0s|hbbtv|appletv|apple tv|googletv|android tv|bravia|\baft[a-z]{1,4}\b|crkey|roku|netcast|viera|aquos ?tv/i,
  ],
  ["other", /playstation|xbox|nintendo/i],
  ["other", /oculusbrowser|\bquest\b|tesla\/|qtcarbrowser|watch os|watchos|sm-r\d{3}/i],
  ["other", /kindle\/\d|\bkobo\b|nook browser/i],
  ["tablet", /ipad|playbook|; ?tablet;|\(tablet;|\bsilk\/|\bkf[a-z]{2,6}\b/i],
  [
    "phone",
    /iphone|ipod|windows phone|iemobile|blackberry|bb10|kaios|docomo\/|kddi-|softbank\/|symbian|opera mini/i,
  ],
  ["phone", /android(?=.{0,400}\bmobile\b)|\bmobile;/i],
  ["tablet", /android/i],
  ["computer", /windows nt|macintosh|cros |x11;|linux (?:x86_64|i686|aarch64)|freebsd/i],
];

/** A browser's own name is well below this; what stands further back is not looked at. */
const LONGEST_NAME = 512;

export function classifyDevice(userAgent: string): DeviceClass {
  const name = userAgent.slice(0, LONGEST_NAME);
  return SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? "other";
}
