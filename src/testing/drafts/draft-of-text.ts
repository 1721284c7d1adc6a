// Takes the text of an announcement, reads it as a received file and gives the headline and lead of its draft, for tests of the whole way.

import assert from "node:assert/strict";
import { loadHouse } from "../../house.ts";
import { draftFrom } from "../../path.ts";
import { readReceived } from "../../read-received.ts";

export async function draftOfText(
  text: string,
): Promise<{ readonly headline: string; readonly lead: string }> {
  const house = await loadHouse();
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
  assert.ok(house.ok && read.ok);
  const { headline, lead } = draftFrom(read.value, house.value);
  return { headline: headline.text, lead: lead.text };
}
