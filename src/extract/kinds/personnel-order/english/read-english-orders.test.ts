import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

const HEAD = "Personnel Changes (Effective March 9, 2027)\n\nMarch 4, 2027\nMinistry of Defense\n\n";

test("under English heads each line names its holder; a promotion to a post is two rows", () => {
  const list =
    "To be promoted to Vice Admiral and appointed Commandant, Northern District\nRear Admiral HAYAMI Ken (Chief of Staff, Northern Fleet)\n\nTo retire\nGeneral KAWABE Wataru (Commander, Eastern Army)\n";
  assert.deepEqual(showRows(list, HEAD), [
    "promote HAYAMI Ken Rear Admiral Chief of Staff, Northern Fleet→ 2027-03-09",
    "appoint HAYAMI Ken Vice Admiral Chief of Staff, Northern Fleet→Commandant, Northern District 2027-03-09",
    "retire KAWABE Wataru General Commander, Eastern Army→ 2027-03-09",
  ]);
});

test("English sentences that tell plainly who takes up or leaves a post give rows", () => {
  const prose =
    "Rear Admiral HAYAMI Ken, Commander of the Northern Flotilla, is appointed Chief of Staff of the Northern Fleet, effective March 10. General KAWABE Wataru, Commander of the Eastern Army, will retire on March 11.";
  assert.deepEqual(showRows(prose, HEAD), [
    "appoint HAYAMI Ken Rear Admiral Commander of the Northern Flotilla→Chief of Staff of the Northern Fleet 2027-03-10",
    "retire KAWABE Wataru General Commander of the Eastern Army→ 2027-03-11",
  ]);
});

test("who is only expected to take up a post has no row", () => {
  assert.deepEqual(
    showRows("Rear Admiral HAYAMI Ken is likely to be appointed Chief of Staff and will become Chief.", HEAD),
    [],
  );
});

test("a line names the post first, and what will take effect has its day", () => {
  const list =
    "The following will take effect on March 9, 2027.\n\nChief of Staff, Northern Army: Maj. Gen. HAYAMI Ken (formerly Commander, 5th Brigade)\nRetirement: Lt. Gen. KAWABE Wataru (Commander, Eastern Army)";
  assert.deepEqual(showRows(list, "Personnel Appointments\n\nMinistry of Defense\nMarch 4, 2027\n\n"), [
    "appoint HAYAMI Ken Maj. Gen. Commander, 5th Brigade→Chief of Staff, Northern Army 2027-03-09",
    "retire KAWABE Wataru Lt. Gen. Commander, Eastern Army→ 2027-03-09",
  ]);
});

test("an English table names who, the new post and the former one", () => {
  const list =
    "Name\tNew Post\tFormer Post\nLt. Gen. HAYAMI Ken\tCommander, Northern Command\tCommanding General, Middle Army";
  assert.deepEqual(showRows(list, HEAD), [
    "appoint HAYAMI Ken Lt. Gen. Commanding General, Middle Army→Commander, Northern Command 2027-03-09",
  ]);
});

const NEWS: readonly (readonly [sentence: string, ...rows: string[]])[] = [
  [
    "The government decided to appoint Gen. Ken Hayami as the next chief of staff of the Northern Army. Hayami, 60, currently the commander of the 5th Brigade, will succeed Gen. Wataru Kawabe.",
    "appoint Ken Hayami Gen. commander of the 5th Brigade→chief of staff of the Northern Army -",
  ],
  [
    "The government approved the assignment of Gen. Ken Hayami to the post of commander of the Northern Command, set to be established on March 24.",
    "appoint Ken Hayami Gen. →commander of the Northern Command -",
  ],
  [
    "Ken Hayami, head of the Bureau of Shelves, will replace Wataru Kawabe as commissioner of the Library Agency.",
    "appoint Ken Hayami - head of the Bureau of Shelves→commissioner of the Library Agency -",
    "relieve Wataru Kawabe - commissioner of the Library Agency→ -",
  ],
  [
    "Ken Hayami, 63, former head of the training institute, was named as envoy to Chad, and Jun Mihon, 60, who headed a mission abroad, becomes ambassador to Peru.",
    "appoint Ken Hayami - head of the training institute→envoy to Chad -",
    "appoint Jun Mihon - →ambassador to Peru -",
  ],
  [
    "The government decided to appoint Ken Hayami, 54, consul general in Miami, to replace Wataru Kawabe as deputy minister.",
    "appoint Ken Hayami - consul general in Miami→deputy minister -",
    "relieve Wataru Kawabe - deputy minister→ -",
  ],
  [
    "Ken Hayami, 58, was named envoy to Chad. He was minister to Malta before becoming envoy to Peru in May 2029.",
    "appoint Ken Hayami - envoy to Peru→envoy to Chad -",
  ],
  [
    "Ken Hayami, 55, will replace Gen. Wataru Kawabe as chief of staff early next month.",
    "appoint Ken Hayami - →chief of staff -",
    "relieve Wataru Kawabe Gen. chief of staff→ -",
  ],
  [
    "Jun Mihon, 51, is to become envoy to Chad. She was formerly a consul in Cebu from February 2029.",
    "appoint Jun Mihon - consul in Cebu→envoy to Chad -",
  ],
  [
    "The new envoy to Chad will be Ken Hayami, 60, who has been the envoy to Malta and came to the post in 2028.",
    "appoint Ken Hayami - envoy to Malta→envoy to Chad -",
  ],
  [
    "Ken Hayami, 60, will become envoy to Chad. Jun Mihon, 58, will become envoy to Peru. He was minister to Malta.",
    "appoint Ken Hayami - →envoy to Chad -",
    "appoint Jun Mihon - →envoy to Peru -",
  ],
  [
    "The government named Ken Hayami as ambassador to Chad. The change will go into effect at the beginning of next month.",
    "appoint Ken Hayami - →ambassador to Chad 2027-04",
  ],
  ["The new ambassador to Chad will be Ken Hayami, 60.", "appoint Ken Hayami - →ambassador to Chad -"],
  [
    "The ministry named Ken Hayami and Jun Mihon as its new ambassadors to Chad and Peru, respectively.",
    "appoint Ken Hayami - →ambassador to Chad -",
    "appoint Jun Mihon - →ambassador to Peru -",
  ],
  [
    "Gen. Ken Hayami has been appointed as chief of staff, succeeding Gen. Wataru Kawabe, who will retire on March 30.",
    "appoint Ken Hayami Gen. →chief of staff -",
    "retire Wataru Kawabe Gen. → 2027-03-30",
  ],
];
for (const [sentence, ...rows] of NEWS) {
  test(`English news that tells who is appointed gives rows: ${sentence.slice(0, 40)}`, () => {
    assert.deepEqual(showRows(sentence, "Personnel Changes\n\nMarch 4, 2027\n\n"), rows);
  });
}
