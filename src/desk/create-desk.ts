// Desk: requests for the desk's pages in, answers out; whoever is not signed in is led to where they can be.

import type { IncomingMessage, ServerResponse } from "node:http";
import { readClientAddress } from "../site/delivery/client-address.ts";
import { networkOf } from "../site/delivery/network-of.ts";
import { may } from "../newsroom/people/rights.ts";
import type { Bilingual, Language, SiteSection } from "../site/site-config.ts";
import type { ReadersAnswer, ReadersQuestion } from "./answer-readers.ts";
import { ASSETS_PATH, type LoadApp } from "./app/app-files.ts";
import { sendAppFile } from "./app/send-app-file.ts";
import { type ReadersPlace, isAppPath, isOpenPath, readPlace, signInPath } from "./desk-paths.ts";
import { type DeskReply, findAsset, noticeReply, sendReply } from "./desk-reply.ts";
import { createAttemptLimit } from "../site/delivery/attempt-limit.ts";
import type { AttemptLimit } from "../site/delivery/attempt-limit.ts";
import type { FindSignedIn, SignedIn } from "./api/signed-in.ts";
import { appReply } from "./page/app-page.ts";
import { isSameOrigin } from "../site/beacon/is-same-origin.ts";
import { DeskFault } from "./api/desk-fault.ts";
import { readBytes } from "./api/reading/read-bytes.ts";
import type { DrawnPage, DrawnPages } from "./drawn-pages.ts";
import { shareAnswers } from "./share-answers.ts";

export type DeskOptions = {
  readonly name: Bilingual;
  readonly baseAddress: string;
  readonly trustedProxies: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly findSignedIn: FindSignedIn;
  readonly ask: (question: ReadersQuestion) => Promise<ReadersAnswer>;
  /** In the order of the navigation. */
  readonly sections: readonly SiteSection[];
  readonly drawn: readonly DrawnPages[];
  /** The application that the browser runs. */
  readonly loadApp: LoadApp;
  readonly onError: (error: unknown, request: { readonly method: string; readonly target: string }) => void;
};

export type Desk = {
  /** Answers one request; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

const MINUTE_MS = 60_000;
const MOST_PAGES_A_MINUTE = 120;
/** Of one person, who presses a key for each: a decision, and the page that follows it. */
const MOST_DRAWN_PAGES_A_MINUTE = 600;
const LONGEST_TARGET = 2_048;
/** A sentence and a note, nine bytes a character at most, and the fields beside them. */
const LONGEST_FORM = 64_000;

type Visit = { readonly place: ReadersPlace; readonly who: string };

type Door = DeskOptions & { readonly pages: AttemptLimit; readonly drawnPages: AttemptLimit };

export function createDesk(options: DeskOptions): Desk {
  const door: Door = {
    ...options,
    ask: shareAnswers(options.ask),
    pages: createAttemptLimit(MOST_PAGES_A_MINUTE, MINUTE_MS),
    drawnPages: createAttemptLimit(MOST_DRAWN_PAGES_A_MINUTE, MINUTE_MS),
  };
  return {
    async handle(request, response) {
      const send = (reply: DeskReply) => sendReply(request, response, options.baseAddress, reply);
      try {
        if (!(await sendAsset(request, response, door))) await send(await answer(request, door));
      } catch (error) {
        options.onError(error, { method: request.method ?? "", target: withoutToken(request.url ?? "") });
        if (response.headersSent) response.destroy();
        else await send(noticeReply("broken", { name: options.name, language: "ja" }));
      }
    },
  };
}

async function answer(request: IncomingMessage, door: Door): Promise<DeskReply> {
  const target = request.url ?? "";
  const [path = ""] = target.split("?", 2);
  const drawn = findDrawn(target, door);
  if (request.method === "POST" && drawn?.act) return answerForm(request, door, drawn.act);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, body: "Only GET, HEAD is answered here.", headers: { allow: "GET, HEAD" } };
  }
  if (target.length > LONGEST_TARGET) return { status: 414, body: "The address is too long." };
  const asset = findAsset(path);
  if (asset) return asset;
  const language: Language = path.startsWith("/en/") ? "en" : "ja";
  const signedIn = await door.findSignedIn(request);
  if (isAppPath(path) && (signedIn || isOpenPath(path))) return answerApp(language, door, signedIn);
  // Who is not of the desk does not learn which pages there are.
  if (!signedIn) return { status: 303, body: "", headers: { location: signInPath(language, target) } };
  if (drawn) return answerDrawn(drawn.language, signedIn, door, () => drawn.show(signedIn));
  const place = readPlace(path);
  if (!place) return noticeReply("missing", { name: door.name, language });
  if (!may(signedIn.role, "read")) return noticeReply("closed", { name: door.name, language });
  return tell({ place, who: networkOf(readClientAddress(request, door.trustedProxies)) }, door);
}

function findDrawn(target: string, { drawn }: Door): DrawnPage | undefined {
  for (const pages of drawn) {
    const page = pages.find(target);
    if (page) return page;
  }
  return undefined;
}

async function answerDrawn(
  language: Language,
  who: SignedIn,
  door: Door,
  make: () => Promise<DeskReply | undefined>,
): Promise<DeskReply> {
  const { name, now, drawnPages } = door;
  if (!may(who.role, "read")) return noticeReply("closed", { name, language });
  const account = String(who.account.id);
  const seconds = drawnPages.waitFor(account, now());
  if (seconds > 0) return limited(door, language, seconds);
  drawnPages.count(account, now());
  return (await make()) ?? noticeReply("missing", { name, language });
}

/** A form that a page of another site sends is nobody's here. */
async function answerForm(
  request: IncomingMessage,
  door: Door,
  act: NonNullable<DrawnPage["act"]>,
): Promise<DeskReply> {
  const { url = "", headers } = request;
  const language: Language = url.startsWith("/en/") ? "en" : "ja";
  const signedIn = await door.findSignedIn(request);
  if (!signedIn) return { status: 303, body: "", headers: { location: signInPath(language, url) } };
  if (!isSameOrigin(headers, door.baseAddress, "origin"))
    return { status: 403, body: "Only a page of the desk may change something." };
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(headers["content-type"] ?? ""))
    return { status: 415, body: "Here only a form is taken." };
  const form = await readForm(request);
  if (!form) return { status: 413, body: "The form is too long." };
  return answerDrawn(language, signedIn, door, () => act(form, signedIn));
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  try {
    return new URLSearchParams(Buffer.from(await readBytes(request, LONGEST_FORM)).toString("utf8"));
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}

async function answerApp(
  language: Language,
  { name, sections, loadApp }: Door,
  signedIn: SignedIn | undefined,
): Promise<DeskReply> {
  const app = await loadApp();
  const viewer = signedIn && { name: signedIn.account.name, role: signedIn.role };
  const boot = { name, sections, ...(viewer && { viewer }) };
  return appReply(language, boot, app.ok ? app.value.entries[language] : { fault: app.error });
}

/** Holds no secret, and is the same for everybody. */
async function sendAsset(request: IncomingMessage, response: ServerResponse, door: Door): Promise<boolean> {
  const { url = "", method } = request;
  if (!url.startsWith(ASSETS_PATH) || (method !== "GET" && method !== "HEAD")) return false;
  const app = await door.loadApp();
  const file = app.ok ? app.value.files.get(url.slice(ASSETS_PATH.length)) : undefined;
  if (file) sendAppFile(request, response, door.baseAddress, file);
  return file !== undefined;
}

async function tell({ place, who }: Visit, door: Door): Promise<DeskReply> {
  const { name, now, pages, ask } = door;
  const { language } = place;
  const seconds = pages.waitFor(who, now());
  if (seconds > 0) return limited(door, language, seconds);
  pages.count(who, now());
  const { format } = place;
  const found = await ask({ ...place, now: now() });
  if (found.kind === "missing") return noticeReply("missing", { name, language });
  const headers = { "content-disposition": `attachment; filename="${fileName(place)}"` };
  return { status: 200, type: found.type, body: found.body, ...(format !== "html" && { headers }) };
}

function limited({ name }: Door, language: Language, seconds: number): DeskReply {
  return noticeReply("limited", { name, language }, { "retry-after": String(seconds) });
}

/** A link that lets somebody in has no place in a log. */
function withoutToken(target: string): string {
  return target.replace(/(\/welcome\/)[^/?]*/g, "$1…");
}

function fileName({ article, figure, format }: ReadersPlace): string {
  const subject = article === undefined ? "readers" : `article-${article}`;
  return `${[subject, ...(figure === undefined ? [] : [figure])].join("-")}.${format}`;
}
