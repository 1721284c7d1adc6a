// Minify script: a script that esbuild has bundled and minified → the same program, some percent shorter still.

/** Where a name is used once its value goes there, and the like: what esbuild leaves for the sake of speed. Statements that are not joined by commas are longer, and shorter compressed. */
const COMPRESS = { ecma: 2022, passes: 3, sequences: false } as const;

export type MinifyScript = (script: string) => Promise<string>;

/** `version`: stands for what it does, so that names of files change when it does. Rejects where it is not installed. */
export async function openMinifier(): Promise<{ readonly version: string; readonly minify: MinifyScript }> {
  const { minify, version } = await import("@swc/core");
  return {
    version,
    async minify(script) {
      const { code } = await minify(script, { module: true, mangle: true, ecma: 2022, compress: COMPRESS });
      return code;
    },
  };
}
