// Allowed addresses: the environment in, the ranges of one's own network that may be asked although they are not public out.

/** SHIRASE_ALLOW_ADDRESSES: of announcements and of the house's hub, parted by commas; none by default. */
export function allowedAddresses(): readonly string[] {
  const ranges = (process.env["SHIRASE_ALLOW_ADDRESSES"] ?? "").split(",");
  return ranges.map((range) => range.trim()).filter((range) => range !== "");
}
