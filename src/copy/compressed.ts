// Compressed: a text file in, beside it what servers send to browsers that take Brotli or gzip.

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { CopiedFile } from "./copy-page.ts";

const makeBrotli = promisify(brotliCompress);
const makeGzip = promisify(gzip);

/** Below this, what is saved is less than a header. */
const SMALLEST = 512;
/** Made once and sent often; 11 would take ten times as long for 3 % less. */
const BROTLI_QUALITY = 9;

export const COMPRESSED_ENDINGS = [".br", ".gz"] as const;

export async function compressed({ path, content }: CopiedFile): Promise<readonly CopiedFile[]> {
  if (content.length < SMALLEST) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([makeBrotli(content, { params }), makeGzip(content, { level: 9 })]);
  return [
    { path: `${path}.br`, content: br, isText: false },
    { path: `${path}.gz`, content: gz, isText: false },
  ];
}
