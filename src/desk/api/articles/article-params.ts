// Article params: the number of an article in a path → its id.

import { z } from "zod";
import { articleId } from "../../../terms/ids.ts";
import { numberText } from "../number-params.ts";

export const articleParams = z.strictObject({
  id: numberText.transform(articleId).describe("The article's number."),
});
