// withoutDoctype: takes the text of an XML file, gives it with its document type blanked, so that no entity of it is ever expanded.

export type Undeclared = {
  /** As long as before: positions stay true. */
  readonly text: string;
  /** Entities that the document type declared; they stay in the text as they are written. */
  readonly entities: number;
};

export function withoutDoctype(source: string): Undeclared {
  const start = startOfDoctype(source);
  if (start === undefined) return { text: source, entities: 0 };
  const end = endOfDoctype(source, start);
  const declared = source.slice(start, end);
  const entities = declared.split(/<!ENTITY/iu).length - 1;
  return {
    text: source.slice(0, start) + declared.replaceAll(/[^\n]/gu, blank) + source.slice(end),
    entities,
  };
}

/** It stands before the root, and what looks like one in a text is none. */
function startOfDoctype(source: string): number | undefined {
  const sign = /<(?:!--|\?|!DOCTYPE|[\p{L}_])/giu;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    const [mark] = found;
    if (mark.length > 4) return found.index;
    if (mark !== "<!--" && mark !== "<?") return undefined;
    const end = mark === "<?" ? "?>" : "-->";
    const close = source.indexOf(end, sign.lastIndex);
    if (close === -1) return undefined;
    sign.lastIndex = close + end.length;
  }
  return undefined;
}

function blank(character: string): string {
  return " ".repeat(character.length);
}

/** The end of the declaration: its own `>`, outside quotes, comments and the brackets of its inner part. */
function endOfDoctype(source: string, start: number): number {
  const sign = /<!--|["'[\]>]/gu;
  sign.lastIndex = start;
  let bracket = false;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    const [mark] = found;
    if (mark === "[") bracket = true;
    else if (mark === "]") bracket = false;
    else if (mark === ">") {
      if (!bracket) return sign.lastIndex;
    } else {
      const close = source.indexOf(mark === "<!--" ? "-->" : mark, sign.lastIndex);
      if (close === -1) return source.length;
      sign.lastIndex = close + (mark === "<!--" ? 3 : 1);
    }
  }
  return source.length;
}
