// Desk transport: what the editor asks of the working copy, by the desk's API.

import { type CallProblem, callApi } from "../../api/call-api.ts";
import type { CopyStep, CopyTransport, CopyTrouble, LoadedCopy, SendAnswer } from "./copy-transport.ts";

type Steps = { readonly version: number; readonly steps: readonly CopyStep[]; readonly left?: unknown };

/** What passes by itself is waited for like a connection. */
function troubleOf(problem: CallProblem): CopyTrouble | undefined {
  if (problem.kind === "offline") return { kind: "offline" };
  if (problem.name === "signed-out") return { kind: "signed-out" };
  if (problem.name === "not-found") return { kind: "gone" };
  if (problem.name === "conflict" && problem.said["code"] === "gone") return { kind: "gone" };
  return problem.status === 429 || problem.status >= 500 ? { kind: "offline" } : undefined;
}

const isSteps = (value: unknown): value is Steps =>
  typeof value === "object" && value !== null && "steps" in value && Array.isArray(value.steps);

function answerTo(problem: CallProblem): SendAnswer {
  const trouble = troubleOf(problem);
  if (trouble) return trouble;
  const { said, detail } = problem.kind === "problem" ? problem : { said: {}, detail: "" };
  const { current } = said as { readonly current?: unknown };
  // Without a step to go on from we would ask the same for ever.
  if (isSteps(current) && current.steps.length > 0) return { kind: "behind", steps: current.steps };
  return { kind: "refused", why: detail };
}

export function deskTransport(article: number): CopyTransport {
  const path = `/articles/${article}/copy`;
  return {
    load: async () => {
      const loaded = await callApi<LoadedCopy>({ method: "GET", path });
      return loaded.ok ? loaded.value : (troubleOf(loaded.problem) ?? { kind: "gone" });
    },
    send: async (steps) => {
      const sent = await callApi<unknown>({ method: "POST", path: `${path}/steps`, body: steps });
      return sent.ok ? { kind: "accepted" } : answerTo(sent.problem);
    },
    readSince: async (version) => {
      const read = await callApi<Steps>({ method: "GET", path: `${path}/steps`, query: { since: version } });
      if (read.ok) return { kind: "steps", steps: read.value.steps, left: read.value.left };
      return troubleOf(read.problem) ?? { kind: "gone" };
    },
  };
}
