/** How far two readers who judged the same items agree. */
export interface Agreement {
  readonly items: number;
  /** Items that both judged alike. */
  readonly alike: number;
  /**
   * Cohen's kappa: what share of the agreement that chance left open was reached. 1 is alike
   * throughout, 0 no better than chance, below 0 worse; null where there is nothing to reach,
   * because both gave one and the same judgement to every item or there is no item.
   *
   * J. Cohen, A coefficient of agreement for nominal scales, 1960.
   */
  readonly kappa: number | null;
}

/** Of judgements in pairs, the first reader's before the second's; any two that differ count as apart. */
export function agreementOf(judged: readonly (readonly [string, string])[]): Agreement {
  const items = judged.length;
  const alike = judged.filter(([first, second]) => first === second).length;
  const firsts = tally(judged.map(([first]) => first));
  const seconds = tally(judged.map(([, second]) => second));
  // In whole pairs of items, so that equal tables give equal numbers: items² would be certainty.
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
