// Bundle desk app: the sources of the desk's application → its files, small, under names that change with their content.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { BuildResult, Plugin } from "esbuild";
import { type AppEntry, type AppFile, type AppFiles, ASSETS_PATH } from "../../desk/app/app-files.ts";
import type { Language } from "../../site/site-config.ts";
import { BASE } from "../../site/style/base.ts";
import { TOKENS } from "../../site/style/tokens.ts";
import { type MinifyScript, openMinifier } from "./minify-script.ts";

export type DeskAppBundle = {
  readonly app: AppFiles;
  /** What it was made of, as paths from the folder of the project. */
  readonly inputs: readonly string[];
};

/** What the browsers of the last three years know. */
const TARGET = "es2022";

/** The site's tokens and manners are rules in TypeScript: one source for the site and for the desk. */
const SITE_TOKENS: Plugin = {
  name: "site-tokens",
  setup(build) {
    build.onResolve({ filter: /^site:tokens\.css$/ }, ({ path }) => ({ path, namespace: "site" }));
    build.onLoad({ filter: /.*/, namespace: "site" }, () => ({ contents: TOKENS + BASE, loader: "css" }));
  },
};
/** A table that has its other language twice: the words of the one that nobody reads here are left out by the build. */
const wordsOf = (language: Language): Plugin => ({
  name: "words",
  setup(build) {
    build.onLoad({ filter: /[\\/]desk-app[\\/]words[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const both = readFileSync(path, "utf8");
      const name = language === "ja" ? "JAPANESE" : "ENGLISH";
      const contents = both.replace(/\{ ja: JAPANESE, en: ENGLISH \}/g, `{ ja: ${name}, en: ${name} }`);
      return { contents, loader: "ts" };
    });
  },
});
const OWN_INPUTS = [
  "src/site/style/tokens.ts",
  "src/site/style/base.ts",
  "src/commands/desk-app/bundle-desk-app.ts",
  "src/commands/desk-app/minify-script.ts",
];

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/** Compressed once for the life of the file, so as small as can be. */
function compressedBodies(bytes: Uint8Array) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    identity: bytes,
    br: brotliCompressSync(bytes, { params }),
    gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

type Built = BuildResult<{ readonly write: false; readonly metafile: true }>;

function entryOf({ metafile }: Built): AppEntry {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith("desk-app/main.tsx"),
  );
  const style = found?.[1].cssBundle;
  if (!found || style === undefined) throw new Error("The build of the desk's application has no entry.");
  return { script: ASSETS_PATH + nameOf(found[0]), style: ASSETS_PATH + nameOf(style) };
}

async function bundleIn(root: string, language: Language, minifier: string): Promise<Built> {
  const { build } = await import("esbuild");
  return build({
    absWorkingDir: root,
    entryPoints: { [`desk-${language}`]: join(root, "src/desk-app/main.tsx") },
    outdir: "built",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    target: TARGET,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    // A comment, which the second pass takes away: the names of the files are made before it, and change with it.
    footer: { js: `// ${minifier}` },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [SITE_TOKENS, wordsOf(language)],
    logLevel: "silent",
  });
}

type NamedFile = readonly [string, AppFile];

function filesOf({ outputFiles }: Built, minify: MinifyScript): Promise<readonly NamedFile[]> {
  const all = outputFiles.map(async ({ path, contents, text }): Promise<NamedFile> => {
    const ending = path.split(".").at(-1) ?? "";
    const bytes = ending === "js" ? new TextEncoder().encode(await minify(text)) : contents;
    const type = TYPES[ending] ?? "application/octet-stream";
    return [nameOf(path), { type, bodies: compressedBodies(bytes) }];
  });
  return Promise.all(all);
}

/** `root`: the project's folder. Rejects with esbuild's own words where the sources cannot be built, or where it is not installed. */
export async function bundleDeskApp(root: string): Promise<DeskAppBundle> {
  const { minify, version } = await openMinifier();
  const [ja, en] = await Promise.all([bundleIn(root, "ja", version), bundleIn(root, "en", version)]);
  // The same content has the same name in both, and is one file.
  const files = new Map([...(await filesOf(ja, minify)), ...(await filesOf(en, minify))]);
  const inputs = Object.keys(ja.metafile.inputs).filter((path) => !path.startsWith("site:"));
  const entries = { ja: entryOf(ja), en: entryOf(en) };
  return { app: { entries, files }, inputs: [...inputs, ...OWN_INPUTS] };
}
