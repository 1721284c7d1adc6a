// Told: what one sentence of the text tells, in the words of a headline, with the sentence that it was taken from.

import type { Span } from "../../../terms/span.ts";
import type { Condensed } from "./condense.ts";

export type Told = Condensed & { readonly sentence: Span };
