// Use loaded: a question to the API → its answer as the screen has it: on its way, there, or what is wrong; and a way to ask again.

import { useCallback, useEffect, useState } from "preact/hooks";
import { type ApiCall, type CallProblem, callApi } from "./call-api.ts";

export type Loaded<Answer> =
  | { readonly kind: "loading" }
  | { readonly kind: "there"; readonly value: Answer }
  | { readonly kind: "failed"; readonly problem: CallProblem };

/** What is there stays on the screen while it is asked for again. */
export function useLoaded<Answer>(
  path: string,
  query?: ApiCall["query"],
): readonly [Loaded<Answer>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ kind: "loading" });
  const [times, setTimes] = useState(0);
  const asked = JSON.stringify(query ?? {});
  useEffect(() => {
    const leaving = new AbortController();
    const call = { method: "GET", path, ...(query && { query }), signal: leaving.signal } as const;
    callApi<Answer>(call)
      .then((result) =>
        setLoaded(
          result.ok ? { kind: "there", value: result.value } : { kind: "failed", problem: result.problem },
        ),
      )
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error;
      });
    return () => leaving.abort();
  }, [path, asked, times]);
  return [loaded, useCallback(() => setTimes((before) => before + 1), [])];
}
