// Embargo refusal: the embargo of an article in, the sentence with which everything that would break it is refused.

import type { Embargo } from "../../terms/article.ts";
import type { Refusal } from "../decisions/change-article.ts";

export function embargoRefusal(id: number, { until, reason }: Embargo): Refusal {
  return {
    code: "embargo",
    message: `Article ${id} is under embargo until ${until} (${reason})`,
    detail: { until, reason },
  };
}
