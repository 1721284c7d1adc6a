// English words: ministers, countries, topics and phrases of joint statements in English.

type EnglishCountry = { readonly formal: string; readonly short: string; readonly city: string };

export const ENGLISH_COUNTRIES: readonly [EnglishCountry, ...EnglishCountry[]] = [
  { formal: "the Republic of Italy", short: "Italy", city: "Rome" },
  { formal: "Australia", short: "Australia", city: "Canberra" },
  { formal: "the Republic of the Philippines", short: "the Philippines", city: "Manila" },
  { formal: "Canada", short: "Canada", city: "Ottawa" },
  { formal: "the Kingdom of Sweden", short: "Sweden", city: "Stockholm" },
  { formal: "Malaysia", short: "Malaysia", city: "Kuala Lumpur" },
  { formal: "Mongolia", short: "Mongolia", city: "Ulaanbaatar" },
];

/** As Japanese ministries write it: the family name in capitals, first. */
type EnglishName = readonly [surname: string, given: string];

export const ENGLISH_HOME: readonly [EnglishName, ...EnglishName[]] = [
  ["KATSURAGI", "Ren"],
  ["HIMURO", "Misaki"],
  ["OKOCHI", "Susumu"],
  ["SAEKI", "Yukiko"],
];

export const ENGLISH_GUESTS = [
  "Luca Moretti",
  "Sarah Hargreaves",
  "Jean-Pierre O'Connor",
  "Anna-Maria Lindqvist",
  "Richard Tan",
] as const;

export const ENGLISH_OFFICES = [
  "Minister of Defence",
  "Minister for Defence",
  "Minister of National Defence",
] as const;

export const ENGLISH_TOPICS = [
  "maritime domain awareness",
  "cyber defence",
  "defence equipment and technology cooperation",
  "logistics support",
  "humanitarian assistance and disaster relief",
  "personnel exchanges",
  "joint exercises",
  "information sharing in the space domain",
] as const;

export const ENGLISH_COURSES = ["strengthen", "further promote", "expand", "deepen", "accelerate"] as const;

export const ENGLISH_THREATS = [
  "the recent launches of ballistic missiles",
  "unilateral attempts to change the status quo by force",
  "cyber attacks against critical infrastructure",
] as const;

export const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
