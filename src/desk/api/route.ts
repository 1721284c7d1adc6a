// Route: one operation of the desk's API, with its right, what it takes and what it gives, as it is checked and described.

import { z } from "zod";
import type { Right } from "../../newsroom/people/rights.ts";
import type { DeskDeps } from "./desk-deps.ts";
import type { Pace } from "./door/call-pace.ts";
import type { ProblemName } from "./problems.ts";
import type { SignedIn } from "./signed-in.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** `signed-in`: whoever has an account, about themselves. `anybody`: also who is not signed in. */
export type RouteRight = Right | "signed-in" | "anybody";

/** A body that is no JSON, such as a picture: taken whole, within its limit. */
export type UploadBody = {
  readonly kind: "upload";
  /** Media types, as `content-type` names them. */
  readonly types: readonly string[];
};
export type Upload = { readonly type: string; readonly bytes: Uint8Array };

/** An answer that is no JSON, such as a file or a stream of events. */
export type FileAnswer = { readonly kind: "file"; readonly types: readonly string[] };
export type FileSent = {
  readonly type: string;
  /** A stream ends when its reader is gone: see `request.signal`. */
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
};

export type CallRequest = {
  /** The caller's network address, as seen through the stated proxies. */
  readonly address: string;
  readonly userAgent: string;
  /** Whether readers reach the desk by https: cookies are marked by it. */
  readonly isSecure: boolean;
  /** The `shirase-desk` cookie and its kin are read from here. */
  readonly cookie: string | undefined;
  /** The last event that a stream's reader has seen. */
  readonly lastEventId: string | undefined;
  /** Over when whoever calls has gone. */
  readonly signal: AbortSignal;
  /** Who it is now, for what goes on for long; undefined where they may not call it any more. */
  readonly whoNow: () => Promise<SignedIn | undefined>;
};

export type DeskCall<Path, Query, Body, Who = SignedIn> = {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly who: Who;
  /** When it was called: ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly deps: DeskDeps;
  readonly request: CallRequest;
  /** Headers of the answer, such as `set-cookie`. */
  readonly headers: Headers;
};

const nothing = z.strictObject({});
type Nothing = typeof nothing;

type BodyRule = z.ZodType | UploadBody;
type AnswerRule = z.ZodType | FileAnswer;
type BodyOf<Rule> = Rule extends z.ZodType ? z.output<Rule> : Rule extends UploadBody ? Upload : undefined;
/** What is answered is only looked at. */
type Given<T> = unknown extends T ? T : { readonly [Key in keyof T]: Given<T[Key]> };
type AnswerOf<Rule> = Rule extends z.ZodType ? Given<z.input<Rule>> : FileSent;
type WhoOf<Access> = Access extends "anybody" ? SignedIn | undefined : SignedIn;

type RouteHead = {
  /** Its operationId: a verb and a noun. */
  readonly name: string;
  readonly method: Method;
  /** Below `/desk/api`, with its parameters in braces: `/articles/{id}/publish`. */
  readonly path: `/${string}`;
  readonly summary: string;
  /** 200 unless said. */
  readonly status?: 200 | 201 | 202;
  /** Beside those that every route of its sort may have. */
  readonly problems?: readonly ProblemName[];
  /** A body as the page for people shows it; made after the schema unless given. */
  readonly example?: unknown;
  /** Most bytes of the body; 256 KB unless said. */
  readonly mostBytes?: number;
  /** What is counted apart from other work; `work` unless said. */
  readonly pace?: Pace;
};

type RouteSketch<
  Access extends RouteRight,
  Path extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends BodyRule | undefined,
  Answer extends AnswerRule,
> = RouteHead & {
  readonly right: Access;
  readonly params?: Path;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  /** Throws a `DeskFault` where there is no answer. */
  run(
    call: DeskCall<z.output<Path>, z.output<Query>, BodyOf<Body>, WhoOf<Access>>,
  ): Promise<AnswerOf<Answer>>;
};

/** What the frame knows of any route: it checks everything before `run` is called, and its answer after. */
export type DeskRoute = RouteHead & {
  readonly right: RouteRight;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: BodyRule | undefined;
  readonly answer: AnswerRule;
  run(call: DeskCall<unknown, unknown, unknown, SignedIn | undefined>): Promise<unknown>;
};

/** Throws where the path and its parameters do not name the same: a mistake that the first test finds. */
export function defineRoute<
  Access extends RouteRight,
  Answer extends AnswerRule,
  Path extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends BodyRule | undefined = undefined,
>(
  sketch: RouteSketch<Access, Path, Query, Body, Answer>,
): DeskRoute & { readonly body: Body | undefined; readonly answer: Answer } {
  const { params = nothing, query = nothing, body, ...route } = sketch;
  const named = new Set([...sketch.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""));
  const described = new Set(Object.keys(params.shape));
  if (named.size !== described.size || [...named].some((name) => !described.has(name))) {
    const [path, shape] = [[...named].join(), [...described].join()];
    throw new Error(`${sketch.name}: its path names "${path}", its parameters are "${shape}".`);
  }
  return { ...route, params, query, body };
}
