// Open editor bench: the editor's page on 127.0.0.1 under the desk's own policy, over an authority in memory that can go away and come back.

import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { OutputFile, Plugin } from "esbuild";
import type { SendSteps } from "../../../desk-app/editor/copy/copy-transport.ts";
import type { OfficialText } from "../../../desk-app/editor/official/official-text.ts";
import { BASE } from "../../../site/style/base.ts";
import { TOKENS } from "../../../site/style/tokens.ts";
import { type EditorAuthority, createAuthority } from "./editor-authority.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>編集</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/editor-page.css"><script type="module" src="/editor-page.js"></script></head>
<body><div id="desk-app"></div></body></html>`;

/** Our own words. */
export const OFFICIAL: readonly OfficialText[] = [
  { shape: "heading", text: "見本訓練の実施について" },
  { shape: "paragraph", text: "防衛見本省は、令和7年9月8日、見本訓練を実施します。" },
  { shape: "row", text: "場所\t見本港", cells: ["場所", "見本港"] },
];

const words = (value: string) => (value === "" ? [] : [{ type: "text", text: value }]);

/** `doc(headline, lead, official, official, paragraph, official)`. */
export const articleDocument = (
  headline = "見本訓練を実施",
  lead = "見本省は8日、見本訓練を行うと発表した。",
) => ({
  type: "doc",
  content: [
    { type: "headline", content: words(headline) },
    { type: "lead", content: words(lead) },
    { type: "official", attrs: { block: 0, omitted: null } },
    { type: "official", attrs: { block: 1, omitted: null } },
    { type: "paragraph", content: words("編集部の段落。") },
    { type: "official", attrs: { block: 2, omitted: null } },
  ],
});

const SITE_TOKENS: Plugin = {
  name: "site-tokens",
  setup(build) {
    build.onResolve({ filter: /^site:tokens\.css$/ }, ({ path }) => ({ path, namespace: "site" }));
    build.onLoad({ filter: /.*/, namespace: "site" }, () => ({ contents: TOKENS + BASE, loader: "css" }));
  },
};

let built: Promise<readonly OutputFile[]> | undefined;

/** Once a process. */
function buildPage(): Promise<readonly OutputFile[]> {
  built ??= import("esbuild").then(async ({ build }) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("editor-page.tsx", import.meta.url))],
      outdir: "/",
      write: false,
      bundle: true,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      jsxImportSource: "preact",
      plugins: [SITE_TOKENS],
      logLevel: "silent",
    });
    return outputFiles;
  });
  return built;
}

export type EditorBench = {
  readonly base: string;
  readonly authority: EditorAuthority;
  /** Milliseconds that each answer about the copy waits. */
  readonly delay: { ms: number };
  /** Cuts off every connection at once, as a killed process does. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

async function answer(request: IncomingMessage, authority: EditorAuthority): Promise<unknown> {
  const url = new URL(request.url ?? "/", "http://bench");
  if (url.pathname === "/copy") return authority.load();
  if (url.pathname === "/official") return OFFICIAL;
  if (url.pathname !== "/copy/steps") return undefined;
  if (request.method === "GET") {
    const since = Number(url.searchParams.get("since"));
    return { kind: "steps", steps: authority.since(since), left: authority.left() };
  }
  const account = Number(request.headers["x-account"]);
  return authority.send(JSON.parse(await text(request)) as SendSteps, account);
}

export async function openEditorBench(document: unknown = articleDocument()): Promise<EditorBench> {
  const files = await buildPage();
  const authority = createAuthority(document);
  const delay = { ms: 0 };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? "/", "http://bench").pathname;
    response.setHeader("content-security-policy", POLICY);
    const file = files.find((each) => each.path === path);
    if (path === "/" || file) {
      const type = path.endsWith(".js")
        ? "text/javascript"
        : path.endsWith(".css")
          ? "text/css"
          : "text/html";
      response.setHeader("content-type", `${type}; charset=utf-8`);
      response.end(file ? file.contents : PAGE);
      return;
    }
    const found = await answer(request, authority);
    if (delay.ms > 0) await new Promise((resolve) => setTimeout(resolve, delay.ms));
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(found ?? null));
  };
  let server: Server | undefined;
  let port = 0;
  const start = (): Promise<void> =>
    new Promise((resolve) => {
      const made = createServer(
        (request, response) => void respond(request, response).catch(() => response.destroy()),
      );
      server = made;
      made.listen(port, "127.0.0.1", () => {
        ({ port } = made.address() as AddressInfo);
        resolve();
      });
    });
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });
  await start();
  return { base: `http://127.0.0.1:${port}`, authority, delay, kill, start, [Symbol.asyncDispose]: kill };
}
