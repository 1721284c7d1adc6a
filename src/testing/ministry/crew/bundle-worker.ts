// Bundle worker: a folder → the program of a worker's process as a few files in it, so that hundreds of processes do not each find and strip the types of six hundred.

import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Plugin, build } from "esbuild";

/** The house's files and the threads' programs are found where they are. */
const WHERE_IT_WAS: Plugin = {
  name: "where-it-was",
  setup(bundling) {
    // A package for `require` gives no names to those who import it later, once it is bundled.
    bundling.onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === "dynamic-import" && !isBuiltin(path)
        ? { path: import.meta.resolve(path), external: true }
        : undefined,
    );
    bundling.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.")) return undefined;
      const contents = text
        .replaceAll("import.meta.url", () => JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", () => JSON.stringify(dirname(path)));
      return { contents, loader: "ts" };
    });
  },
};

/** Packages written for `require` ask for it. */
const REQUIRE = `import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(${JSON.stringify(import.meta.url)});`;

/** Path of its program. The code is the project's own and that of its packages, to the letter. */
export async function bundleWorker(folder: string): Promise<string> {
  await build({
    entryPoints: [join(import.meta.dirname, "worker-process.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // An addition to PostgreSQL's driver that is not installed.
    external: ["pg-native"],
    plugins: [WHERE_IT_WAS],
    banner: { js: REQUIRE },
    logLevel: "silent",
  });
  return join(folder, "worker-process.mjs");
}
