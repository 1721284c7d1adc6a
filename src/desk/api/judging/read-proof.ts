// Read the proof: what there is to prove of an article as it is now, in one list.

import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { listProofNow } from "./list-proof-now.ts";
import { proofAnswer } from "./proof-answer.ts";

export const readProof = defineRoute({
  name: "readProof",
  method: "GET",
  path: "/articles/{id}/proof",
  summary: "Warnings and slips of the article as it is now, each with its place and its fix",
  right: "read",
  params: articleParams,
  answer: proofAnswer,
  problems: ["refused"],
  run: ({ path, deps }) => listProofNow(deps, path.id),
});
