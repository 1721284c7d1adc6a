// Call API: one request to the desk's API → its answer or what is wrong, as values; nothing is thrown for the network or the server.

import type { z } from "zod";
import { connection } from "./connection.ts";
import { sayProblemDetail } from "./say-problem-detail.ts";

export type CallProblem =
  /** Nothing is known of what the server did: it may have been done. */
  | { readonly kind: "offline" }
  | {
      readonly kind: "problem";
      /** Stable: `conflict`, `refused`, `forbidden`, … */
      readonly name: string;
      readonly status: number;
      /** A sentence for the person. */
      readonly detail: string;
      /** All that the server said: what is there now, for a conflict. */
      readonly said: Readonly<Record<string, unknown>>;
    };

export type CallResult<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly problem: CallProblem };

/** What a route of the desk answers, by its own schema: `callApi<AnswerOf<typeof listInbox>>(…)`, imported as a type. */
export type AnswerOf<Route extends { readonly answer: unknown }> = Route["answer"] extends z.ZodType
  ? z.output<Route["answer"]>
  : never;

export type ApiCall = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/desk/api`: `/inbox`, `/articles/12/publish`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON; a Blob as it is, under its own type. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

const API = "/desk/api";

function addressOf({ path, query = {} }: ApiCall): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) asked.append(name, String(value));
  return asked.size === 0 ? `${API}${path}` : `${API}${path}?${asked.toString()}`;
}

function bodyOf({ body }: ApiCall): { readonly type?: string; readonly bytes?: BodyInit } {
  if (body === undefined) return {};
  if (body instanceof Blob) return { type: body.type || "application/octet-stream", bytes: body };
  return { type: "application/json", bytes: JSON.stringify(body) };
}

/** Problem details (RFC 9457); what stands between us and the server may answer something else. */
async function readProblem(response: Response): Promise<CallProblem> {
  const said: unknown = await response.json().catch(() => undefined);
  const fields: Readonly<Record<string, unknown>> =
    typeof said === "object" && said !== null ? { ...said } : {};
  const { name, detail, title } = fields;
  return {
    kind: "problem",
    name: typeof name === "string" ? name : "failed",
    status: response.status,
    detail:
      sayProblemDetail(fields, document.documentElement.lang) ??
      (typeof detail === "string" ? detail : typeof title === "string" ? title : `HTTP ${response.status}`),
    said: fields,
  };
}

/** Rejects only when `signal` has been aborted. */
export async function callApi<Answer>(call: ApiCall): Promise<CallResult<Answer>> {
  const { type, bytes } = bodyOf(call);
  try {
    const response = await fetch(addressOf(call), {
      method: call.method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        "x-shirase-desk": "1",
        ...(type !== undefined && { "content-type": type }),
      },
      ...(bytes !== undefined && { body: bytes }),
      ...(call.signal && { signal: call.signal }),
    });
    if (!response.ok) {
      const problem = await readProblem(response);
      connection.set(problem.kind === "problem" && problem.name === "signed-out" ? "signed-out" : "open");
      return { ok: false, problem };
    }
    const value = response.status === 204 ? undefined : await response.json();
    connection.set("open");
    return { ok: true, value: value as Answer };
  } catch (error) {
    if (call.signal?.aborted === true) throw error;
    connection.set("offline");
    return { ok: false, problem: { kind: "offline" } };
  }
}
