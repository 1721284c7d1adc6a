// Opening a proof-reader: a folder → the house with its style, authority, words and dictionary, or what is wrong in which file.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import type { ProofHouse } from "../../judged-article.ts";
import { openDictionary } from "../../proof/words/dictionary.ts";
import type { HouseWords } from "../../proof/words/house-words.ts";
import { parseHouseWords } from "../../proof/words/house-words.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

async function loadWords(folder: string): Promise<Result<HouseWords, string>> {
  const path = join(folder, "words.yaml");
  try {
    const words = parseHouseWords(parse(await readFile(path, "utf8")));
    return words.ok ? words : failure(`${path}: ${words.error}`);
  } catch (error) {
    return failure(`${path}: ${messageOf(error)}`);
  }
}

export async function openProofreader(folder = DEFAULT_HOUSE): Promise<Result<ProofHouse, string>> {
  const house = await loadHouse(folder);
  if (!house.ok) return house;
  const words = await loadWords(folder);
  if (!words.ok) return words;
  const findWords = await openDictionary(words.value);
  return findWords.ok
    ? success({ house: house.value, words: words.value, findWords: findWords.value })
    : failure(`${join(folder, "words.yaml")}: ${findWords.error}`);
}
