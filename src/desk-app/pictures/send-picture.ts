// Send picture: a file in, the picture that the desk keeps of it out, with how far it has got on its way.

import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import type { CallProblem, CallResult } from "../api/call-api.ts";
import { connection } from "../api/connection.ts";
import { sayProblemDetail } from "../api/say-problem-detail.ts";

const TAKEN: readonly string[] = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/avif"];

/** As file choosers know them; phones turn their own formats into one of these. */
export const TAKEN_TYPES = TAKEN.join(",");

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}

function problemOf(status: number, said: Readonly<Record<string, unknown>>): CallProblem {
  const { name, detail } = said;
  return {
    kind: "problem",
    name: typeof name === "string" ? name : "failed",
    status,
    detail:
      sayProblemDetail(said, document.documentElement.lang) ??
      (typeof detail === "string" ? detail : `HTTP ${status}`),
    said,
  };
}

/** `fetch` does not tell how much of a body has gone: this is the one place that needs to know. `onProgress`: 0 to 1. */
export function sendPicture(
  file: File,
  onProgress: (part: number) => void,
): Promise<CallResult<DeskPicture>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/desk/api/pictures?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("x-shirase-desk", "1");
    request.setRequestHeader(
      "content-type",
      TAKEN.includes(file.type) ? file.type : "application/octet-stream",
    );
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / (total || 1)));
    request.addEventListener("error", () => {
      connection.set("offline");
      resolve({ ok: false, problem: { kind: "offline" } });
    });
    request.addEventListener("load", () => {
      const said = readJson(request.responseText);
      if (request.status < 300) {
        connection.set("open");
        resolve({ ok: true, value: said as DeskPicture });
        return;
      }
      const problem = problemOf(request.status, said);
      connection.set(request.status === 401 ? "signed-out" : "open");
      resolve({ ok: false, problem });
    });
    request.send(file);
  });
}
