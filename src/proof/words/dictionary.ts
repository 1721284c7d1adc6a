// Takes desk text and the house's dictionary and gives the words that it writes otherwise, by prh.

import type { Slip } from "../../terms/slip.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan } from "../../terms/span.ts";
import type { DeskText } from "../desk-text.ts";
import { isQuoted } from "../desk-text.ts";
import type { HouseWords } from "./house-words.ts";

export type FindWords = (desk: DeskText) => readonly Slip[];

/** prh looks for it from every place of a text that has none, and so takes time by the square of its length. */
const PARAGRAPH_END = "\n\n";

/** prh is loaded here and nowhere else. The error is its own sentence on a rule whose `specs` do not hold. */
export async function openDictionary({ version, rules }: HouseWords): Promise<Result<FindWords, string>> {
  const { default: prh } = await import("prh");
  try {
    // JSON is YAML: the file's other parts are not prh's.
    const engine = prh.fromYAML("words.yaml", JSON.stringify({ version, rules }));
    return success((desk) =>
      desk.words.flatMap(({ span: [start, end] }) =>
        engine
          .makeChangeSet("desk", `${desk.text.slice(start, end)}${PARAGRAPH_END}`)
          .diffs.flatMap((diff): readonly Slip[] => {
            const span: Span = shiftSpan([diff.index, diff.tailIndex], start);
            const written = desk.text.slice(...span);
            const expected = diff.newText ?? written;
            if (isQuoted(desk, span) || expected === written) return [];
            const message = `"${written}": the desk writes ${expected}`;
            return [{ code: "dictionary", span, message, fix: { span, text: expected } }];
          }),
      ),
    );
  } catch (error) {
    return failure(`rules: ${messageOf(error)}`);
  }
}
