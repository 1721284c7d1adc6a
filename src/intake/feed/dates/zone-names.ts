// readZone: takes a time zone as dates of feeds and mail name it, gives its offset as ISO 8601 writes it.

const OFFSETS: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  jst: "+09:00",
  kst: "+09:00",
  "asia/tokyo": "+09:00",
  日本時間: "+09:00",
  日本標準時: "+09:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  hst: "-10:00",
  wet: "Z",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  msk: "+03:00",
  hkt: "+08:00",
};

const NUMBER = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/u;
/** Kiribati is the furthest east. */
const MOST_HOURS = 14;

/** Undefined for a name that no table has and an offset that no zone has. */
export function readZone(name: string): string | undefined {
  const folded = name.toLowerCase();
  const known = OFFSETS[folded];
  if (known !== undefined) return known;
  const [, sign, hours = "", minutes = "00"] = NUMBER.exec(folded) ?? [];
  if (sign === undefined || Number(hours) > MOST_HOURS || Number(minutes) > 59) return undefined;
  if (Number(hours) === 0 && Number(minutes) === 0) return "Z";
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
