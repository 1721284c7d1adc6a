// withAbsoluteAddresses: takes HTML that a feed carries and what its addresses count from, gives it with those of its links and pictures absolute: where it is kept nobody knows its feed any more.

import { readAddress } from "./feed-address.ts";

const TAG = /<[a-z][^<>]*>/giu;
const ADDRESS = /(\s(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;
/** What has a scheme is absolute, or is no address that is followed. */
const WITH_SCHEME = /^\s*[a-z][a-z\d+.-]*:/iu;

/** Text without a tag stays as it is. */
export function withAbsoluteAddresses(html: string, base: string): string {
  return html.replaceAll(TAG, (tag) =>
    tag.replaceAll(ADDRESS, (written, name: string, ...values: readonly (string | undefined)[]) => {
      const value = values.slice(0, 3).find((each) => each !== undefined) ?? "";
      if (value.trim() === "" || WITH_SCHEME.test(value)) return written;
      const address = readAddress(value.replaceAll("&amp;", "&"), base);
      return address === undefined ? written : `${name}"${address.replaceAll("&", "&amp;")}"`;
    }),
  );
}
