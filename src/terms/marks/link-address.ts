// Link address: where a link of the desk's may lead: http, https, mail, or a path of this site.

const LONGEST_ADDRESS = 2000;
/** Browsers take white space and controls out of an address, and a backslash for a slash: what is meant is not what is read. */
const UNCLEAR = /[\s\\"<>\u0000-\u0020\u007f-\u009f\ufffe\uffff]/u;
const OWN_PATH = /^\/(?!\/)/u;
const MAIL = /^mailto:[^@?]+@[^@?]+(?:\?.*)?$/iu;

/** The address as it was given; undefined for every other scheme, an unclear one and one that hides its host behind a name. */
export function readLinkAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS || UNCLEAR.test(address) || !address.isWellFormed()) return undefined;
  if (OWN_PATH.test(address) || MAIL.test(address)) return address;
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { username, password } = new URL(address);
  return username === "" && password === "" ? address : undefined;
}
