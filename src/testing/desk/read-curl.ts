// Read curl: the shell lines of a document → the requests that curl would send for them.

export type CurlCall = {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Words as a shell parts them: quotes of both kinds, and variables outside of single ones. */
function wordsOf(line: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const expand = (text: string): string =>
    text.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`The document uses $${name}, which is not set.`);
      return value;
    });
  const parts = line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g);
  return [...parts].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"|([^'"]+)/g, (_, single, double, bare) =>
      typeof single === "string" ? single : expand(String(double ?? bare)),
    ),
  );
}

function readCall(words: readonly string[]): CurlCall {
  const [program, ...rest] = words;
  if (program !== "curl") throw new Error(`The document runs ${program}, not curl.`);
  const headers: Record<string, string> = {};
  let method: string | undefined;
  let body: string | undefined;
  let address = "";
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    const next = rest[at + 1] ?? "";
    if (word === "-X") method = next;
    else if (word === "-d") body = next;
    else if (word === "-H") {
      const [name = "", ...value] = next.split(":");
      headers[name.toLowerCase()] = value.join(":").trim();
    } else if (word.startsWith("-")) throw new Error(`The document uses curl's ${word}.`);
    else address = word;
    if (/^-[XdH]$/.test(word)) at += 1;
  }
  return {
    method: method ?? (body === undefined ? "GET" : "POST"),
    address,
    headers,
    ...(body !== undefined && { body }),
  };
}

/** Of every block that begins with ```sh, in its order. */
export function readCurlCalls(
  markdown: string,
  variables: Readonly<Record<string, string>>,
): readonly CurlCall[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? "");
  const lines = blocks.flatMap((block) => block.replaceAll(/\\\n\s*/g, "").split("\n"));
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => readCall(wordsOf(line, variables)));
}
