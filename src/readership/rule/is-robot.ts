// Is robot: a user agent → whether it names a robot, a library or a tool, by a public list that is mended here; kept in bounded memory.

import { isbot } from "isbot";

/** Tools that give a browser's name beside their own, and that the list does not know. */
const TOOLS = /\b(?:Amzn-User|Assetnote|Dart\/\d|GTmetrix|Miniature\.io|YLT)\b/;

/** The list takes every name with `news` or `feed` in it for a robot's. These apps show pages to people, on telephones. */
const READING_APPS = /\b(?:Feedly|LINENews|NewsPicks|NewsSuite|NHKNews|SmartNews|YahooNews)\/[\d.]+/g;
const TELEPHONE = /^Mozilla\/5\.0 \((?:iPhone;|iPad;|Linux; Android )/;

export type RobotCheck = {
  isRobot(userAgent: string): boolean;
  /** Names whose answer is kept now; for tests and figures. */
  kept(): number;
};

export const MOST_NAMES_KEPT = 5_000;
const LONGEST_NAME_KEPT = 512;

function ask(userAgent: string): boolean {
  if (TOOLS.test(userAgent)) return true;
  return isbot(TELEPHONE.test(userAgent) ? userAgent.replace(READING_APPS, "") : userAgent);
}

/**
 * Answers are kept: asking takes about 5 µs, and at any time a few thousand different browsers are about. When the
 * place is full it starts anew, so that no crowd of made-up names holds it for long.
 */
export function createRobotCheck(): RobotCheck {
  const answers = new Map<string, boolean>();
  const isRobot = (userAgent: string): boolean => {
    const known = answers.get(userAgent);
    if (known !== undefined) return known;
    const answer = ask(userAgent);
    if (userAgent.length > LONGEST_NAME_KEPT) return answer;
    if (answers.size >= MOST_NAMES_KEPT) answers.clear();
    answers.set(userAgent, answer);
    return answer;
  };
  return { isRobot, kept: () => answers.size };
}
