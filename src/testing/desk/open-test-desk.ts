// Open test desk: a real server on 127.0.0.1 with the site and the desk over a store in memory, a session for each role, and one draft of a taken-in announcement.

import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadCountingChoice } from "../../house-counting.ts";
import { loadSections } from "../../house-sections.ts";
import { openRooms } from "../../commands/opening/open-rooms.ts";
import { API_PATH } from "../../desk/api/api-path.ts";
import { DESK_HEADER } from "../../desk/api/door/cross-site.ts";
import { DESK_ROUTES } from "../../desk/api/routes.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { TakenIn } from "../../path.ts";
import { listen } from "../../server.ts";
import { openArchive } from "../../store/open-archive.ts";
import { ROLES, type Role } from "../../terms/desk/role.ts";
import type { Result } from "../../terms/result.ts";
import { type Answer, type Asking, askAt } from "../serving/ask-at.ts";
import { TEST_PUBLISHER } from "../site/test-publisher.ts";
import { createAnswerCheck } from "./check-answer.ts";
import { openAccount } from "./open-account.ts";
import { takeInSample } from "./sample-announcement.ts";

export const TEST_DESK_NOW = Date.UTC(2025, 8, 10, 1, 30);

/** `json`: the body as it was answered, or undefined where it is no JSON. */
export type DeskAnswer = Answer & { readonly json: unknown };

/** Calls below `/desk/api`, as a page of the desk sends them; throws where an answer is not as the description has it. */
export type DeskCaller = {
  get(path: string): Promise<DeskAnswer>;
  post(path: string, body?: unknown): Promise<DeskAnswer>;
  put(path: string, body?: unknown): Promise<DeskAnswer>;
  patch(path: string, body?: unknown): Promise<DeskAnswer>;
  delete(path: string, body?: unknown): Promise<DeskAnswer>;
  /** With headers of one's own added, or taken away where they are empty. */
  ask(path: string, asking?: Asking): Promise<DeskAnswer>;
};

export type TestDesk = {
  readonly base: string;
  readonly port: number;
  readonly archive: Archive;
  readonly clock: { now: number };
  /** The announcement and its draft that are there from the beginning. */
  readonly sample: TakenIn;
  /** What a browser of that role sends as its cookie. */
  readonly cookieOf: (role: Role) => string;
  readonly as: (role: Role) => DeskCaller;
  readonly nobody: DeskCaller;
  /** Any address of the server: the site's, or a page of the desk. */
  ask(target: string, asking?: Asking): Promise<Answer>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type TestDeskOptions = {
  /** Where the store is: in memory unless given. */
  readonly location?: string;
  /** The house that announcements are read and drafted with: the usual one unless given. */
  readonly house?: string;
  /** As the base address names the machine: passkeys need a name. */
  readonly host?: "127.0.0.1" | "localhost";
};

function valueOf<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Cannot open the test desk: ${String(result.error)}`);
}

/** What is computed is the same, but little of it: tests sign in often. */
const CHEAP = { memory: 8, passes: 1, parallelism: 1 };

function readBody({ text, headers }: Answer): unknown {
  return /^application\/(?:problem\+)?json/.test(headers["content-type"] ?? "") && text !== ""
    ? JSON.parse(text)
    : undefined;
}

const checkAnswer = createAnswerCheck(DESK_ROUTES);

export function createCaller(port: number, cookie: string | undefined): DeskCaller {
  const ask = async (
    path: string,
    { method = "GET", headers = {}, body }: Asking = {},
  ): Promise<DeskAnswer> => {
    const usual = {
      origin: `http://127.0.0.1:${port}`,
      [DESK_HEADER]: "1",
      ...(cookie !== undefined && { cookie }),
      // Node's client says no length of its own where it sends DELETE.
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
      }),
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(usual).filter(([, value]) => value !== ""));
    const asking = { method, headers: sent, ...(body !== undefined && { body }) };
    const answer = await askAt(port, API_PATH + path, asking);
    checkAnswer(method, API_PATH + path, answer);
    return { ...answer, json: readBody(answer) };
  };
  const send =
    (method: string) =>
    (path: string, body?: unknown): Promise<DeskAnswer> =>
      ask(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return {
    ask,
    get: (path) => ask(path),
    post: send("POST"),
    put: send("PUT"),
    patch: send("PATCH"),
    delete: send("DELETE"),
  };
}

/** Listens until disposed of: `await using desk = await openTestDesk()`. */
export async function openTestDesk({
  location = ":memory:",
  house,
  host = "127.0.0.1",
}: TestDeskOptions = {}): Promise<TestDesk> {
  const archive = valueOf(await openArchive(location));
  const clock = { now: TEST_DESK_NOW };
  const sample = await takeInSample(archive);
  const [sections, counting] = await Promise.all([
    loadSections(DEFAULT_HOUSE),
    loadCountingChoice(DEFAULT_HOUSE),
  ]);
  const opened = Promise.withResolvers<Awaited<ReturnType<typeof openRooms>>>();
  const listening = valueOf(
    await listen(
      async (request, response) => (await opened.promise).handle(request, response),
      "127.0.0.1",
      0,
      {
        limits: { drainMs: 100 },
      },
    ),
  );
  const { port } = listening;
  const base = `http://${host}:${port}`;
  const rooms = await openRooms(archive, {
    location,
    sections: valueOf(sections),
    sample: false,
    base,
    trustedProxies: 0,
    counting: valueOf(counting),
    publisher: TEST_PUBLISHER,
    now: () => clock.now,
    passwordCost: CHEAP,
    ...(house !== undefined && { house }),
  });
  opened.resolve(rooms);
  const sessions = new Map<Role, string>();
  for (const role of ROLES) sessions.set(role, await openAccount(archive, role, clock.now));
  const cookieOf = (role: Role): string => sessions.get(role) ?? "";
  return {
    base,
    port,
    archive,
    clock,
    sample,
    cookieOf,
    as: (role) => createCaller(port, cookieOf(role)),
    nobody: createCaller(port, undefined),
    ask: (target, asking) => askAt(port, target, asking),
    async [Symbol.asyncDispose]() {
      await listening.close();
      await rooms.close();
      await archive.close();
    },
  };
}
