// Reads the announcement of a missile launch: how many, when, how high and far they flew, and where they fell.

import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";
import { readLaunchEvents } from "./read-launch-events.ts";

const UNITS = /^(?:発|km|キロ(?:・?メートル)?|分間|メートル|m)$/u;

export const readMissileLaunch: KindReader = (ground) => {
  const named = readLaunchEvents(ground.page, ground.dates);
  const figures = readFiguresOf(
    ground,
    (figure) => (UNITS.test(figure.unit) ? figure : undefined),
    () => "amount",
  );
  // A first report tells of a launch before anything is measured.
  const warnings =
    named.length > 0 ? figures.warnings.filter(({ code }) => code !== "no-figure-found") : figures.warnings;
  return { ...figures, named, warnings };
};
