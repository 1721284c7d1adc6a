// Told: what one sentence of the text tells, in the words of a headline, with the sentence that it was taken from.

import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";

export type Told = { readonly words: ComposedText; readonly sentence: Span };
