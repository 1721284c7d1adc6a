// Message of: whatever was thrown in, the sentence that says it to a person out.

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
