// Bundle desk app: the sources of the desk's application → its files, small, under names that change with their content.

import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { BuildResult, Plugin } from "esbuild";
import { type AppFiles, ASSETS_PATH } from "../../desk/app/app-files.ts";
import { BASE } from "../../site/style/base.ts";
import { TOKENS } from "../../site/style/tokens.ts";

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
const OWN_INPUTS = [
  "src/site/style/tokens.ts",
  "src/site/style/base.ts",
  "src/commands/desk-app/bundle-desk-app.ts",
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

function entryOf({ metafile }: Built): AppFiles["entry"] {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith("desk-app/main.tsx"),
  );
  const style = found?.[1].cssBundle;
  if (!found || style === undefined) throw new Error("The build of the desk's application has no entry.");
  return { script: ASSETS_PATH + nameOf(found[0]), style: ASSETS_PATH + nameOf(style) };
}

/** `root`: the project's folder. Rejects with esbuild's own words where the sources cannot be built, or where it is not installed. */
export async function bundleDeskApp(root: string): Promise<DeskAppBundle> {
  const { build } = await import("esbuild");
  const built = await build({
    absWorkingDir: root,
    entryPoints: { desk: join(root, "src/desk-app/main.tsx") },
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
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [SITE_TOKENS],
    logLevel: "silent",
  });
  const files = built.outputFiles.map(({ path, contents }) => {
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return [nameOf(path), { type, bodies: compressedBodies(contents) }] as const;
  });
  const inputs = Object.keys(built.metafile.inputs).filter((path) => !path.startsWith("site:"));
  return { app: { entry: entryOf(built), files: new Map(files) }, inputs: [...inputs, ...OWN_INPUTS] };
}

/** What the script weighs as it is sent, in bytes: all of it, whatever is loaded when. */
export function scriptWeight({ files }: AppFiles): number {
  return [...files]
    .filter(([name]) => name.endsWith(".js"))
    .reduce((sum, [, { bodies }]) => sum + bodies.br.length, 0);
}
