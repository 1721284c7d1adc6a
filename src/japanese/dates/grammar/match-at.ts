// Takes a sticky expression and a place in a text and gives what matches right there.

/** `expression` must be sticky, so that it looks nowhere else. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The place behind what matches at `at`, or `at` itself. */
export function skipAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
