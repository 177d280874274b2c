/** What an answer holds: objects and items of lists, the whole apart. */
export function nodesIn(data: object): number {
  let nodes = 0;
  const count = (value: unknown, isItem: boolean): void => {
    if (Array.isArray(value)) {
      if (isItem) nodes += 1;
      for (const item of value) count(item, true);
    } else if (typeof value === 'object' && value !== null) {
      nodes += 1;
      for (const part of Object.values(value)) count(part, false);
    } else if (isItem) nodes += 1;
  };
  for (const part of Object.values(data)) count(part, false);
  return nodes;
}
