// Unseen signs: those that are not seen and change what is: controls, halves of characters, and those that turn the direction of writing; whether a text has any, and the text without them or with their numbers in their place.

const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const HEX_DIGITS = 4;

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

export const withoutUnseen = (text: string, instead = ""): string => text.replaceAll(UNSEEN, instead);

/** For who has to find them; a sentence around it stays as it is. */
export function showUnseen(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(HEX_DIGITS, "0")}`);
}
