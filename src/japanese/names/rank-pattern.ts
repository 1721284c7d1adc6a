// Gives the patterns of ranks beside names in running text, and of what a name is followed by there.

const FORCE = "(?:陸軍|海軍|空軍|海兵隊|宇宙軍|沿岸警備隊)";
const FOREIGN_RANK = "(?:上級大将|大将|中将|少将|准将|大佐|中佐|少佐|大尉|中尉|少尉|准尉|曹長|提督)";
/** 海将補, 1等空佐, 2佐, and those of foreign forces: 海軍大将, 米陸軍中将. */
export const OWN_RANK =
  "(?:[陸海空]将補?|[1-3一二三]等?[陸海空][佐尉曹]|准[陸海空]?尉|[陸海空]曹長|[陸海空]?士長|[1-3一二三][佐尉曹]|[一二三]等海上保安[監正士]|警視[監長正]|警視(?![庁総])|警部補?)";
export const OTHER_RANK = `(?:[米豪英仏韓加印比独伊露中]?${FORCE}?${FOREIGN_RANK})`;
export const ANY_RANK = `(?:${OWN_RANK}|${OTHER_RANK})`;
/** A particle, a sign or the end of the line. */
export const NAME_ENDS =
  "(?:[がはをにのともへやら、。,\\n\\t()「」/:;~・= ]|以下|及び|並びに|および|等(?![陸海空])|率いる|です|でござ|であり|から|より|による|など|ほか|$(?![^]))";
