// Takes a post and those told before it; gives 次長 and 長官 with the agency whose head was told: 図書庁長官 and 次長 are 図書庁次長.

const BARE = /^(?:次長|長官)$/u;
const OF_AGENCY = /^(?<agency>.{1,12}庁)(?:次長|長官)$/u;

export function withAgency(post: string, told: readonly string[]): string {
  if (!BARE.test(post)) return post;
  const whole = told.findLast((one) => OF_AGENCY.test(one));
  return (OF_AGENCY.exec(whole ?? "")?.groups?.["agency"] ?? "") + post;
}
