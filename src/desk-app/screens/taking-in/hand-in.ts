// Hand in: what an editor has entered → sent to be taken in; its article, or a sentence that says why not.

import { type AnswerOf, type CallProblem, callApi } from "../../api/call-api.ts";
import type { handIn } from "../../../desk/api/announcements/hand-in.ts";
import type { HandInWords } from "../../words/hand-in-words.ts";

export type TakenIn = AnswerOf<typeof handIn>;

export type Entered =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "file"; readonly file: File | undefined };

export function isEmpty(entered: Entered): boolean {
  if (entered.kind === "file") return entered.file === undefined;
  return (entered.kind === "text" ? entered.text : entered.address).trim() === "";
}

export async function sendIn(
  entered: Entered,
  source: string,
): Promise<Awaited<ReturnType<typeof callApi<TakenIn>>>> {
  const from = source === "" ? {} : { source };
  if (entered.kind === "file") {
    const { file } = entered;
    // Its content tells what it is; the browser's guess by its name might be a type that is not taken at all.
    const body = new Blob(file ? [file] : [], { type: "application/octet-stream" });
    const query = { ...from, name: file?.name ?? "" };
    return callApi<TakenIn>({ method: "POST", path: "/announcements/file", query, body });
  }
  const { kind: _, ...content } = entered;
  return callApi<TakenIn>({ method: "POST", path: "/announcements", body: { ...from, ...content } });
}

export function sayProblem(problem: CallProblem, words: HandInWords): string {
  if (problem.kind === "offline") return words.offline;
  if (problem.name === "limited") return words.limited;
  const { code } = problem.said;
  const known = typeof code === "string" ? words.faults[code] : undefined;
  const tooLarge = problem.name === "too-large" ? words.faults["too-large"] : undefined;
  const why = known ?? tooLarge;
  return why === undefined ? `${words.failed} ${problem.detail}` : `${words.failed} ${why}`;
}
