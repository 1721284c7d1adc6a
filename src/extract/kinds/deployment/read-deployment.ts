// Reads the announcement of a deployment or exercise: its name with its days, the ships and units, the ports of call, the figures.

import type { EventFact, NamedFact } from "../../../terms/fact.ts";
import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";
import { readForces } from "./force-names.ts";
import { readOperationEvents } from "./operation-event.ts";
import { readPortsOfCall } from "./ports-of-call.ts";

const NAME =
  /(?:令和\d{1,2}年度?)?[一-龠々ァ-ヴーA-Za-z0-9・]{2,24}(?:派遣訓練|方面派遣|派遣行動|多国間共同訓練|共同訓練|多国間訓練|実動訓練|救難訓練|練習航海|訓練(?= {1,3}\d)|演習|観艦式|訓練展示|派遣)(?!部隊|隊|期間|元|先|要請|国)(?:「[^「」\n]{1,30}」|\([A-Za-z0-9 /]{2,24}\)){0,2}/gu;
const UNITS = /^(?:隻|機|名|人|両|か国|カ国|ヵ国|日間)$/u;

export const readDeployment: KindReader = (ground) => {
  const { page } = ground;
  const named: readonly (EventFact | NamedFact)[] = [
    ...readOperationEvents(ground, NAME),
    ...readForces(page),
    ...readPortsOfCall(page),
  ];
  const figures = readFiguresOf(
    ground,
    (figure) => (UNITS.test(figure.unit) ? figure : undefined),
    () => "amount",
  );
  return { ...figures, named, warnings: figures.warnings.filter(({ code }) => code !== "no-figure-found") };
};
