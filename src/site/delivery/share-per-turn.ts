// Sharing: a read of the store → one that all who ask in the same turn of the event loop share; none of them can tell.

export function sharePerTurn<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    if (!reading) {
      reading = read();
      setImmediate(() => {
        reading = undefined;
      });
    }
    return reading;
  };
}
