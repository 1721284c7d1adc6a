// World: the offices of the test ministry and all that they announce in a span of time.

import type { Span } from "./make-plan.ts";
import type { Office } from "./office.ts";
import type { Planned } from "./planned.ts";

export type World = {
  readonly offices: readonly Office[];
  readonly plan: readonly Planned[];
  readonly span: Span;
};
