// Remember last: takes what a text is parsed by; gives the same, which parses a text that it was just given no second time.

/** For files that are read before each use, so that a change counts at once, and change once a month. What is given is not to be changed. */
export function rememberLast<T>(parse: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly parsed: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, parsed: parse(text) };
    return last.parsed;
  };
}
