// Is robot: a user agent → whether it names a robot, a library or a tool, by a public list that is mended here.

import { isbot } from "isbot";

/** Tools that give a browser's name beside their own, and that the list does not know. */
const TOOLS = /\b(?:Amzn-User|Assetnote|Dart\/\d|GTmetrix|Miniature\.io|YLT)\b/;

/** The list takes every name with `news` or `feed` in it for a robot's. These apps show pages to people, on telephones. */
const READING_APPS = /\b(?:Feedly|LINENews|NewsPicks|NewsSuite|NHKNews|SmartNews|YahooNews)\/[\d.]+/g;
const TELEPHONE = /^Mozilla\/5\.0 \((?:iPhone;|iPad;|Linux; Android )/;

/** Asking takes about 5 µs: who asks often keeps the answers. */
export function isRobot(userAgent: string): boolean {
  if (TOOLS.test(userAgent)) return true;
  return isbot(TELEPHONE.test(userAgent) ? userAgent.replace(READING_APPS, "") : userAgent);
}
