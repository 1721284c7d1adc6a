// Reads the announcement of an exchange, a visit of a unit or ship, or a ceremony: what it is with its days, who takes part, the figures.

import type { EventFact, NamedFact } from "../../../terms/fact.ts";
import { readForces } from "../deployment/force-names.ts";
import { readOperationEvents } from "../deployment/operation-event.ts";
import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";

const NAME =
  /[一-龠々ァ-ヴーA-Za-z0-9・]{2,24}(?:(?:への|との|の)?(?:寄港|部隊間交流|交代式|記念行事)|訪問(?!団|先|国|部隊|予定)|部隊間交流|部隊交流|親善訪問|親善訓練|部隊訪問|相互訪問|訪日|来訪|来日|寄港|立ち寄り|招へい|式典|記念式|命名式|進水式|引渡式|就役式|観閲式|除籍式|追悼式|交流)(?!事業|会議|計画)/gu;
const UNITS = /^(?:隻|機|名|人|両|か国|カ国|ヵ国)$/u;

export const readUnitExchange: KindReader = (ground) => {
  const { page } = ground;
  const named: readonly (EventFact | NamedFact)[] = [
    ...readOperationEvents(ground, NAME, true),
    ...readForces(page),
  ];
  const figures = readFiguresOf(
    ground,
    (figure) => (UNITS.test(figure.unit) ? figure : undefined),
    () => "amount",
  );
  return { ...figures, named, warnings: figures.warnings.filter(({ code }) => code !== "no-figure-found") };
};
