// decodeEscapes: takes a text of a message that nobody said the charset of, gives it in Japanese where it holds the escape sequences of ISO-2022-JP.

const ESCAPE = /\u001B\$[@B]/u;

/** Old senders write their subject and text so without a word about it: every byte is ASCII then and came through as it was. */
export function decodeEscapes(text: string): string {
  return ESCAPE.test(text) ? new TextDecoder("iso-2022-jp").decode(Buffer.from(text, "latin1")) : text;
}
