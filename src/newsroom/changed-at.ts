// Changed at: the times of a published article in, when readers saw it change last out.

/** A draft may have been written, and so changed last, before it was published. ISO 8601 instants in UTC. */
export function changedAt(times: { readonly publishedAt: string; readonly updatedAt: string }): string {
  return times.updatedAt > times.publishedAt ? times.updatedAt : times.publishedAt;
}
