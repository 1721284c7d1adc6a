// Services: which of the three services a rank, a heading or a paper's short form belongs to.

const SERVICES: Readonly<Record<string, string>> = {
  陸: "陸上自衛隊",
  海: "海上自衛隊",
  空: "航空自衛隊",
};
const OF_RANK = /^(?:[1-3１-３一二三]?等?|准)(?<letter>[陸海空])(?:[佐尉曹将士]|曹長|士長)/u;
const OF_HEADING =
  /^[○◎●■◆◇□・*【〔[(〈<]*(?:(?<letter>[陸海空])(?:上|自|空)?(?:自衛隊|自衛官|自)?|航(?<air>空)自衛隊)(?:の?[将佐補1]{0,3}(?:人事|関係)?)?[】〕\])〉>]*$/u;

export function serviceOfRank(rank: string): string | undefined {
  return SERVICES[OF_RANK.exec(rank)?.groups?.["letter"] ?? ""];
}

/** A line that is only the name of a service: 陸上自衛隊, 【海自】, (航空自衛隊). */
export function findService(squeezed: string): string | undefined {
  const { letter, air } = OF_HEADING.exec(squeezed)?.groups ?? {};
  return SERVICES[letter ?? air ?? ""];
}
