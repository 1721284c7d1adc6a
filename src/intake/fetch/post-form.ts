// postForm: takes an http(s) address and a form, sends it through the guard, gives the status of the answer.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { type PostOptions, postBody } from "./post-body.ts";

const USER_AGENT = "Shirase/0.1 (WebSub publisher)";
const HEADERS = { "content-type": "application/x-www-form-urlencoded" } as const;

/** A redirect is not followed: what was addressed to one server is told to no other. The answer's body is not read. */
export async function postForm(
  address: string,
  form: URLSearchParams,
  options: Omit<PostOptions, "userAgent" | "excerpt"> = {},
): Promise<Result<number, IntakeError>> {
  const post = { body: form.toString(), headers: HEADERS };
  const answer = await postBody(address, post, { ...options, userAgent: USER_AGENT });
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status < 300 || status > 399) return success(status);
  return cannotRead("http-status", address, `the server redirects with status ${status}.`, { status });
}
