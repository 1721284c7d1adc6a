// Template names: what the templates of headlines and leads are called, as a rule of routing names them.

import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";

/** A template is called after the kind that it is made for; `any` is what all others fall back on. */
export const TEMPLATE_NAMES = [...ANNOUNCEMENT_KINDS, "any"] as const;
