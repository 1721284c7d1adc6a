// Reads lines of a file of any size: bytes in, lines out, none of them held beyond a limit.

export type Line = {
  readonly text: string;
  /** Of the file, this line's end included. */
  readonly readBytes: number;
  /** Longer than the limit: its text was not kept. */
  readonly tooLong: boolean;
};

const LINE_FEED = 0x0a;

export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  longestBytes: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let readBytes = 0;
  const add = (bytes: Buffer): void => {
    length += bytes.length;
    readBytes += bytes.length;
    if (length <= longestBytes) parts.push(bytes);
    else parts = [];
  };
  const take = (): Line => {
    const line = {
      text: Buffer.concat(parts)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
      readBytes,
      tooLong: length > longestBytes,
    };
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of source) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, end + 1));
      yield take();
      from = end + 1;
    }
    add(bytes.subarray(from));
  }
  if (length > 0) yield take();
}
