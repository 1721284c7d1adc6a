// Print orders: what befell officers in, the rows of the orders that tell it out, as the ministry, papers and slips of the pen would have them.

import { createChance } from "../moving/chance.ts";
import { printName } from "./synthetic-names.ts";
import { rankName } from "./synthetic-posts.ts";
import type { TrueRow } from "./simulate-careers.ts";
import { announcementId } from "../../terms/ids.ts";
import type { AppointmentRecord, AppointmentValue } from "../../terms/ledger/appointment-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";

/** A row as an order has it; its person is the truth, which no rule may look at. */
export type PrintedRow = { readonly person: number; readonly record: AppointmentRecord };

export type PrintedOrders = {
  readonly rows: readonly PrintedRow[];
  /** Without corrections, what they correct printed right at once. */
  readonly clean: readonly PrintedRow[];
  readonly corrections: number;
  /** People of whom a row is in no order. */
  readonly incomplete: ReadonlySet<number>;
};

/** Shares of rows. */
const RATES = { missing: 0.02, wrong: 0.005, repeated: 0.02, withReading: 0.08, withoutRank: 0.01 };

type Draft = {
  readonly person: number;
  readonly date: string;
  readonly day: string;
  readonly value: AppointmentValue;
};

const DIGITS = /\d/g;
const wide = (text: string): string =>
  text.replaceAll(DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function dayBehind(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function printRow(row: TrueRow, chance: () => number): Draft {
  const { person, name, former, force, grade, order, from, to, date, words } = row;
  const whole =
    former === undefined ? name.surname + name.given : `${name.surname}(旧姓 ${former})${name.given}`;
  const isWide = chance() < 0.5;
  const posts = (list: readonly string[]): readonly string[] =>
    list.map((post) => (isWide ? wide(post) : post));
  const rank = rankName(force, grade);
  const service = `${force}${force === "空" ? "" : "上"}自衛隊`.replace("空自", "航空自");
  return {
    person,
    date,
    day: dayBehind(date, -Math.floor(chance() * 5)),
    value: {
      name: former === undefined ? printName(whole, chance) : whole,
      ...(name.reading !== "" && chance() < RATES.withReading && { reading: name.reading }),
      ...(chance() >= RATES.withoutRank && { rank: isWide ? wide(rank) : rank, service }),
      order,
      from: posts(from),
      to: posts(to),
      effective: date,
      ...(words !== undefined && { words }),
    },
  };
}

/** Another post, or another name, where the order should have had this one. */
function misprint(draft: Draft, others: readonly Draft[], chance: () => number): Draft | undefined {
  const other = others[Math.floor(chance() * others.length)];
  if (other === undefined || other.person === draft.person || draft.value.order !== "appoint")
    return undefined;
  const [post] = other.value.to;
  if (chance() < 0.3) return { ...draft, value: { ...draft.value, name: other.value.name } };
  return post === undefined ? undefined : { ...draft, value: { ...draft.value, to: [post] } };
}

/** Rows of one service and day stand in one announcement. */
function announce(drafts: readonly Draft[], chance: () => number): readonly PrintedRow[] {
  const orders = [
    ...Map.groupBy(drafts, ({ day, date, value }) =>
      [day, date, (value.service ?? "?").slice(0, 1), value.note ?? ""].join(" "),
    ).values(),
  ];
  const arrived = orders.map((order) => ({ order, at: chance() })).toSorted((a, b) => a.at - b.at);
  return arrived.flatMap(({ order }, at) =>
    order.map(({ person, day, value }, start): PrintedRow => {
      const announcement = announcementId(at + 1);
      const id = ledgerIdOf(announcement, start * 40);
      const span = [start * 40, start * 40 + 30] as const;
      return {
        person,
        record: {
          id,
          kind: "appointment",
          announcement,
          span,
          sentence: value.name,
          day,
          at: value.effective ?? day,
          value,
          basis: "stated",
          language: "ja",
          issuer: "防衛省",
        },
      };
    }),
  );
}

export function printOrders(truth: readonly TrueRow[], seed: number): PrintedOrders {
  const chance = createChance(seed);
  const drafts = truth.map((row) => printRow(row, chance));
  const kept = drafts.filter(() => chance() >= RATES.missing);
  const known = new Set(kept);
  const repeated = kept
    .filter(() => chance() < RATES.repeated)
    .map((draft) => ({ ...draft, day: dayBehind(draft.date, 1) }));
  const byDay = Map.groupBy(kept, ({ date, value }) => `${date} ${value.service}`);
  const wrong: Draft[] = [];
  const corrections: Draft[] = [];
  const standing: Draft[] = [];
  for (const draft of kept) {
    const slip =
      chance() < RATES.wrong
        ? misprint(draft, byDay.get(`${draft.date} ${draft.value.service}`) ?? [], chance)
        : undefined;
    if (slip === undefined) standing.push(draft);
    else {
      wrong.push(slip);
      corrections.push({
        ...draft,
        day: dayBehind(draft.date, 3),
        value: { ...draft.value, note: "correction" },
      });
    }
  }
  return {
    rows: announce([...standing, ...wrong, ...corrections, ...repeated], chance),
    clean: announce(
      [...standing, ...corrections.map((draft) => ({ ...draft, day: draft.date })), ...repeated],
      chance,
    ),
    corrections: corrections.length,
    incomplete: new Set(drafts.filter((draft) => !known.has(draft)).map(({ person }) => person)),
  };
}
