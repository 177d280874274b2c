/** Calls `changed` when an answer comes from another dataset than the ones before. */
export function datasetWatch(changed: () => void): (dataset: unknown) => void {
  let seen: unknown;
  return (dataset) => {
    // A question that is refused before it is read from any dataset names none.
    if (dataset === undefined || dataset === seen) return;
    if (seen !== undefined) changed();
    seen = dataset;
  };
}
