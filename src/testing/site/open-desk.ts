// Open desk: the desk over a given answer on a free local port, with a clock that tests set.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReadersAnswer, ReadersQuestion } from "../../desk/answer-readers.ts";
import { createDesk } from "../../desk/create-desk.ts";
import { type Role, ROLES } from "../../terms/desk/role.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { FindSignedIn } from "../../desk/api/signed-in.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import { type Answer, askAt } from "../serving/ask-at.ts";

/** Signed in as that role, without a store. */
export const cookieOf = (role: Role): { readonly cookie: string } => ({ cookie: `test-role=${role}` });

const findSignedIn: FindSignedIn = async ({ headers: { cookie } }) => {
  const role = ROLES.find((one) => cookie === cookieOf(one).cookie);
  if (!role) return undefined;
  const named = { id: accountId(1), name: role };
  const createdAt = "2025-09-01T00:00:00.000Z";
  const account = { ...named, loginName: role, role, state: { kind: "active" }, createdAt } as const;
  return { account, role, actor: { kind: "account", ...named }, session: 1 };
};

export type OpenDesk = {
  readonly base: string;
  readonly errors: { readonly error: unknown; readonly target: string }[];
  readonly questions: ReadersQuestion[];
  readonly clock: { now: number };
  get(target: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openDesk(
  ask: (question: ReadersQuestion) => Promise<ReadersAnswer>,
  now: number,
): Promise<OpenDesk> {
  const errors: OpenDesk["errors"] = [];
  const questions: ReadersQuestion[] = [];
  const clock = { now };
  const desk = createDesk({
    name: DEFAULT_SITE_NAME,
    baseAddress: "https://news.example",
    trustedProxies: 1,
    now: () => clock.now,
    findSignedIn,
    ask: (question) => {
      questions.push(question);
      return ask(question);
    },
    sections: [],
    drawn: [],
    loadApp: async () => ({ ok: false, error: "not built for this test" }),
    onError: (error, { target }) => errors.push({ error, target }),
  });
  const server = createServer((request, response) => void desk.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    errors,
    questions,
    clock,
    get: (path, headers = {}, method = "GET") => askAt(port, path, { headers, method }),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
