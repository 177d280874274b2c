/** The agreement of two readers who judged the same items. */
export interface Agreement {
  readonly items: number;
  /** Items that both judged the same. */
  readonly alike: number;
  /**
   * Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, 1960): the share of the agreement beyond
   * chance that was reached. 1 is full agreement, 0 no better than chance, below 0 worse. Null if it is undefined,
   * because both gave the same judgement to every item or there is no item.
   */
  readonly kappa: number | null;
}

/** The agreement over pairs of judgements, the first reader's first. All differences count the same. */
export function agreementOf(judged: readonly (readonly [string, string])[]): Agreement {
  const items = judged.length;
  const alike = judged.filter(([first, second]) => first === second).length;
  const firsts = tally(judged.map(([first]) => first));
  const seconds = tally(judged.map(([, second]) => second));
  // In integers, scaled by items², so that equal tables give equal numbers.
  let byChance = 0;
  for (const [judgement, count] of firsts) byChance += count * (seconds.get(judgement) ?? 0);
  const open = items * items - byChance;
  return { items, alike, kappa: open === 0 ? null : (alike * items - byChance) / open };
}

function tally(judgements: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of judgements) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
