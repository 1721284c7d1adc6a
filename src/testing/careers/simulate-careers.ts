// Simulate careers: a seed and a number of rows in, what befell each officer wave by wave out; the truth that orders are printed from.

import type { OrderName } from "../../terms/record-fact.ts";
import { createChance } from "../moving/chance.ts";
import { drawName, drawSurname, type SyntheticName } from "./synthetic-names.ts";
import {
  type Force,
  FORCES,
  OTHER_OFFICES,
  sharedPosts,
  type SyntheticPost,
  syntheticPosts,
} from "./synthetic-posts.ts";

export type TrueRow = {
  readonly person: number;
  readonly name: SyntheticName;
  /** Printed once, when the surname changes. */
  readonly former?: string;
  readonly force: Force;
  /** Before the row. */
  readonly grade: number;
  readonly order: OrderName;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly date: string;
  /** 陸将補に昇任させる, X事務取扱を解く. */
  readonly words?: string;
};

type Officer = {
  readonly person: number;
  readonly force: Force;
  name: SyntheticName;
  grade: number;
  gradeSince: number;
  post: string;
  beside: { readonly post: string; readonly kind: "concurrent" | "acting" } | undefined;
  until: number;
  readonly retires: number;
  detached: boolean;
};

const WAVES = ["03-23", "08-01", "12-01"] as const;
const FIRST_YEAR = 2005;

type Simulation = {
  readonly chance: () => number;
  readonly free: Map<string, SyntheticPost>;
  readonly all: ReadonlyMap<string, SyntheticPost>;
  readonly rows: TrueRow[];
  persons: number;
  readonly skew: number;
};

const pick = <T>(list: readonly T[], chance: () => number): T | undefined =>
  list[Math.floor(chance() * list.length)];

function dateOf(wave: number): string {
  return `${FIRST_YEAR + Math.floor(wave / 3)}-${WAVES[wave % 3]}`;
}

function takePost(sim: Simulation, { force, grade, post }: Officer): string {
  const own = [...sim.free.values()].filter((free) => free.force === force && free.name !== post);
  const fitting = own.filter((free) => free.grade === grade);
  const found = sim.chance() < 0.8 ? pick(fitting.length > 0 ? fitting : own, sim.chance) : undefined;
  if (found) sim.free.delete(found.name);
  return (
    found?.name ??
    pick(
      sharedPosts(force).filter((name) => name !== post),
      sim.chance,
    ) ??
    ""
  );
}

function leavePost(sim: Simulation, post: string): void {
  const known = sim.all.get(post);
  if (known) sim.free.set(post, known);
}

function enlist(sim: Simulation, wave: number): Officer {
  const force = sim.chance() < 0.5 ? "陸" : sim.chance() < 0.5 ? "海" : "空";
  const grade = wave > 0 ? 0 : Math.floor(sim.chance() * 4.4 * sim.chance());
  sim.persons += 1;
  const officer: Officer = {
    person: sim.persons,
    force,
    name: drawName(sim.chance, sim.skew),
    grade,
    gradeSince: wave - Math.floor(sim.chance() * 12),
    post: pick(sharedPosts(force), sim.chance) ?? "",
    beside: undefined,
    until: wave + (wave > 0 ? 0 : Math.floor(sim.chance() * 8)),
    retires: wave + 9 + Math.floor(sim.chance() * (66 - 10 * grade)),
    detached: false,
  };
  return officer;
}

function tell(
  sim: Simulation,
  officer: Officer,
  wave: number,
  row: Pick<TrueRow, "order" | "from" | "to"> & { readonly words?: string; readonly former?: string },
): void {
  const { person, name, force, grade } = officer;
  sim.rows.push({ person, name, force, grade, date: dateOf(wave), ...row });
}

/** Before everybody leaves a post nobody enters one, so that posts are handed over on the day. */
export function isDue(officer: Officer, wave: number): boolean {
  return officer.until <= wave;
}

function promote(sim: Simulation, officer: Officer, wave: number, from: readonly string[]): void {
  const due =
    officer.grade < 4 && wave - officer.gradeSince >= 10 && sim.chance() < (officer.grade < 2 ? 0.6 : 0.2);
  if (!due) return;
  const next = (["2等{}佐", "1等{}佐", "{}将補", "{}将"][officer.grade] ?? "").replace("{}", officer.force);
  // Below 将補 a promotion is not announced.
  if (officer.grade >= 2)
    tell(sim, officer, wave, { order: "promote", from, to: [], words: `${next}に昇任させる` });
  officer.grade += 1;
  officer.gradeSince = wave;
}

function relieve(sim: Simulation, officer: Officer, wave: number): readonly string[] {
  const { beside, post } = officer;
  if (beside === undefined) return [post];
  officer.beside = undefined;
  if (beside.kind === "concurrent" && sim.chance() < 0.5) return [post, beside.post];
  const words = beside.kind === "acting" ? `${beside.post}事務取扱を解く` : `${beside.post}の兼務を解く`;
  tell(sim, officer, wave, { order: "relieve", from: [post], to: [], words });
  return [post];
}

function marry(sim: Simulation, officer: Officer): Pick<TrueRow, "former"> {
  if (sim.chance() > 0.004) return {};
  const former = officer.name.surname;
  officer.name = { ...officer.name, surname: drawSurname(sim.chance), reading: "" };
  return officer.name.surname === former ? {} : { former };
}

function move(sim: Simulation, officer: Officer, wave: number): void {
  promote(sim, officer, wave, [officer.post]);
  const from = relieve(sim, officer, wave);
  if (officer.detached) officer.detached = false;
  else if (sim.chance() < 0.02) {
    const office = pick(OTHER_OFFICES, sim.chance) ?? "";
    tell(sim, officer, wave, { order: "detach", from, to: [office] });
    officer.post = `${office}出向`;
    officer.detached = true;
    officer.until = wave + 4 + Math.floor(sim.chance() * 5);
    return;
  }
  const to = takePost(sim, officer);
  tell(sim, officer, wave, { order: "appoint", from, to: [to], ...marry(sim, officer) });
  officer.post = to;
  officer.until =
    wave + (to.endsWith("付") ? 1 + Math.floor(sim.chance() * 3) : 3 + Math.floor(sim.chance() * 7));
}

/** In the middle of a tenure: a second post, an acting one, or that the term is prolonged. */
function interlude(sim: Simulation, officer: Officer, wave: number): void {
  if (officer.beside || officer.detached || sim.chance() > 0.01) return;
  const [kind, post] =
    sim.chance() < 0.5
      ? (["concurrent", `統合${pick(["研究", "企画", "調整"], sim.chance)}室兼務員`] as const)
      : (["acting", [...sim.free.values()].find(({ force }) => force === officer.force)?.name] as const);
  if (post === undefined) return;
  officer.beside = { post, kind };
  tell(sim, officer, wave, { order: kind, from: [officer.post], to: [post] });
}

function runWave(sim: Simulation, officers: readonly Officer[], wave: number): readonly Officer[] {
  const retiring = officers.filter(({ retires }) => retires <= wave);
  for (const officer of retiring) {
    tell(sim, officer, wave, { order: "retire", from: relieve(sim, officer, wave), to: [] });
    leavePost(sim, officer.post);
  }
  const serving = officers.filter(({ retires }) => retires > wave);
  const moving = serving.filter((officer) => isDue(officer, wave));
  for (const { post } of moving) leavePost(sim, post);
  for (const officer of moving) move(sim, officer, wave);
  for (const officer of serving.filter((other) => !moving.includes(other))) interlude(sim, officer, wave);
  return [...serving, ...retiring.map(() => enlist(sim, wave + 1))];
}

/** 60 waves of 20 years; as many officers as make about so many rows. */
export function simulateCareers(seed: number, rows: number): readonly TrueRow[] {
  const chance = createChance(seed);
  const count = Math.round(rows / 11.4);
  const known = FORCES.flatMap(syntheticPosts);
  // As many posts as leave a quarter of the officers to those that many hold.
  const share = Math.min(1, (0.75 * count) / known.length);
  const posts = known.filter((_, at) => Math.floor(at * share) !== Math.floor((at + 1) * share));
  const all = new Map(posts.map((post) => [post.name, post]));
  const sim: Simulation = {
    chance,
    free: new Map(all),
    all,
    rows: [],
    persons: 0,
    skew: rows > 10_000 ? 1.5 : 3,
  };
  let officers: readonly Officer[] = Array.from({ length: count }, () => enlist(sim, 0));
  for (let wave = 0; wave < 60; wave += 1) officers = runWave(sim, officers, wave);
  return sim.rows;
}
