// Takes words with the place where they stand and gives them as a topic that rests on the text.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";

export const quoteTopic = (start: number, text: string): ComposedText =>
  grounded(text, { kind: "text", span: [start, start + text.length] });
