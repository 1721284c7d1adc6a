// Template names: a house style → the templates of headlines and leads that it has, as a rule of routing names them.

import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import type { HouseStyle } from "./house-style.ts";

/** A template is called after the kind that it is made for; `any` is what all others fall back on. */
export const TEMPLATE_NAMES = [...ANNOUNCEMENT_KINDS, "any"] as const;

/** Those that headlines or leads of either language have. */
export function templatesOf({ editions }: Pick<HouseStyle, "editions">): readonly string[] {
  const tables = [editions.ja, editions.en].flatMap(({ headlines, leads }) => [headlines, leads]);
  return TEMPLATE_NAMES.filter((name) => tables.some((table) => table[name] !== undefined));
}
