// atMost: passes a stream of bytes on until it is longer than the limit.

/** Thrown when a stream has more than the limit; nothing is kept of it. */
export class TooManyBytes extends Error {}

export async function* atMost(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.byteLength;
    if (total > limit) throw new TooManyBytes();
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}
