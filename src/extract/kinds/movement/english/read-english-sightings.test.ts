// What is read of an English announcement of foreign ships and aircraft.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";

function rowsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type !== "sighting") return [];
    const { nationality, model, role, count, hull = [], date, route, responders } = fact;
    return [
      `${nationality} ${model}${role === undefined ? "" : `/${role}`} ×${count} | ${hull.join("+")} | ${date} | ${route.join(">")} | ${responders.join("+")}`,
    ];
  });
}

test("ships of an English release share day, route and who watched", () => {
  const text = `April 12, 2027
Joint Staff Office

Movement of Chinese Navy Vessels

At around 4 a.m. on Sunday, April 11, the JMSDF confirmed two Chinese Navy Jiangkai II-class frigates (hull numbers 531 and 532) and one Fuchi-class replenishment ship sailing southeast about 90 km northwest of Kume Island. The ships then passed between Okinawa Island and Miyako Island and proceeded into the Pacific Ocean.

The destroyer JS Asagiri (Maizuru) and P-3C aircraft of Fleet Air Wing 5 (Naha) conducted surveillance. One of the ships is identical to a frigate that passed through the Tsushima Strait.`;
  const shared =
    "2027-04-11T04:00+09:00 | Kume Island>Okinawa Island>Miyako Island>Pacific Ocean | Asagiri+P-3C";
  assert.deepEqual(rowsOf(text), [
    `China Jiangkai II-class frigate ×2 | 531+532 | ${shared}`,
    `China Fuchi-class replenishment ship ×1 |  | ${shared}`,
  ]);
});

test("aircraft of an English release have type, role and the force that was scrambled", () => {
  const text = `June 9, 2027
Joint Staff Office

Flight of Russian Aircraft

On June 8, 2027, two Russian Tu-95 bombers flew over the Sea of Japan and turned back off Noto Peninsula. In response, fighters of the Central Air Defense Force were scrambled.`;
  assert.deepEqual(rowsOf(text), [
    "Russia Tu-95/bomber ×2 |  | 2027-06-08 | Sea of Japan>Noto Peninsula | Central Air Defense Force",
  ]);
});

test("a release that lists its craft below the sentence gives them its day and waters, and says what is presumed", () => {
  const text = `TOKYO, May 9 -- Release of the Joint Staff:
On Thursday, May 8, 2031, JASDF spotted aircraft
over the Sea of Japan and the East China Sea.
The aircraft were:
Chinese UAV 2 presumed type
JASDF fighters were scrambled to follow them.`;
  assert.equal(readAnnouncement({ text }).kind, "aircraft-sighting");
  assert.deepEqual(rowsOf(text), ["China UAV ×2 |  | 2031-05-08 | Sea of Japan>East China Sea | JASDF"]);
});

test("a wire tells a group in short, then its classes, who spotted them and where they went", () => {
  const text = `May 8, 2031
TOKYO- Three Russian warships sailed between Okinawa and Miyakojima on Thursday, a report of the Defense Ministry said.
The destroyer Yamagiri and a P3C plane of the Maritime Self-Defense Force tracked the group--two Udaloy I-class destroyers and one Dubna-class oiler (ship number “133”)--some 85 kilometers southwest of Miyakojima around 8:30 a.m.
All three went on to sail into the Pacific Ocean and stayed outside of Japanese waters.`;
  const shared = "2031-05-08T08:30+09:00 | Miyakojima>Okinawa>Pacific Ocean | Yamagiri+P3C";
  assert.deepEqual(rowsOf(text), [
    `Russia Udaloy I-class destroyer ×2 |  | ${shared}`,
    `Russia Dubna-class oiler ×1 | 133 | ${shared}`,
  ]);
});

test("a pair of bombers by their builder's name", () => {
  const text = `The Air Self-Defense Force quickly scrambled two jets after a pair of Russian Tupolev Tu-95 bombers were detected on May 8, 2031. The bombers flew over the Sea of Japan, having previously passed Sado Island.`;
  assert.deepEqual(rowsOf(text), [
    "Russia Tu-95/bomber ×2 |  | 2031-05-08 | Sea of Japan | Air Self-Defense Force",
  ]);
});

test("a second sort in the same sentence is a row of its own, and the way told in full orders the places", () => {
  const text = `May 9, 2031
Four Russian Navy ships went through the Soya Strait toward the Pacific Ocean, the Defense Ministry said.
The Maritime Self-Defense Force found a Russian Navy frigate and three supply ships about 40 kilometers west of Rebun Island. They were heading north in the Sea of Japan.
The four ships afterwards transited the Soya Strait and headed toward the Pacific.`;
  const shared =
    "undefined | Rebun Island>Sea of Japan>Soya Strait>Pacific Ocean | Maritime Self-Defense Force";
  assert.deepEqual(rowsOf(text), [
    `Russia frigate ×1 |  | ${shared}`,
    `Russia supply ship ×3 |  | ${shared}`,
  ]);
});

test("others beside those named are counted, the wire's day is no day of flight, and some of them go on alone", () => {
  const text = `date 2031-05-09 News
Tokyo, May 9 (Kyodo)--Two Y-9 bombers of the Chinese navy and four other aircraft flew east between the island of Yonaguni and the island of Iriomote on the morning of May 2, the Joint Staff said Friday.
Drills of the navy began on the same day, and patrols were doubled.
An F-15 fighter of the Air Self-Defense Force was scrambled.
The two Chinese bombers later turned back to the East China Sea.`;
  assert.deepEqual(rowsOf(text), [
    "China Y-9/bomber ×2 |  | 2031-05-02 | Yonaguni>Iriomote>East China Sea | F-15",
    "China aircraft ×4 |  | 2031-05-02 | Yonaguni>Iriomote | F-15",
  ]);
});

test("a class that is only included in a larger group is no row beside it", () => {
  const text = `date 2031-05-09 News
Tokyo, May 9 (Kyodo)--Eight Chinese navy ships have transited the Osumi Strait, the Joint Staff said Friday.
At around 3 a.m. Thursday (6 p.m. Wednesday GMT), a Maritime Self-Defense Force plane found the eight ships, including a Luyang III-class destroyer, sailing in the East China Sea.
The ships then passed through the Osumi Strait.`;
  assert.deepEqual(rowsOf(text), [
    "China ship ×8 |  | 2031-05-08T03:00+09:00 | East China Sea>Osumi Strait | Maritime Self-Defense Force",
  ]);
});

test("hull numbers alone in brackets are the ships'; a year is none", () => {
  const text = (a: string, b: string): string =>
    `Joint Staff Office\n\nOn April 11, 2027, the JMSDF confirmed a Russian Navy Udaloy-class destroyer ${a} and a Steregushchiy-class frigate ${b} sailing northeast through the Tsushima Strait.`;
  const hulls = (a: string, b: string): readonly string[] =>
    rowsOf(text(a, b)).map((row) => row.split(" | ").slice(0, 2).join(" | "));
  assert.deepEqual(hulls("(548)", "[337]"), [
    "Russia Udaloy-class destroyer ×1 | 548",
    "Russia Steregushchiy-class frigate ×1 | 337",
  ]);
  assert.deepEqual(hulls("(2016)", ""), [
    "Russia Udaloy-class destroyer ×1 | ",
    "Russia Steregushchiy-class frigate ×1 | ",
  ]);
});
