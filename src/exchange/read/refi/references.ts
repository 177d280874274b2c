import { shown } from '../../../errors.ts';
import { UnreadableFile } from '../fault.ts';
import type { XmlPlace } from './project.ts';

/** Programs write GUIDs in braces or without, and in either case. */
export const normalGuid = (guid: string): string =>
  guid
    .trim()
    .replace(/^\{(.*)\}$/s, '$1')
    .toLowerCase();

/** What of a project may be referred to, by its GUID. The schemas of the standard do not ask that GUIDs are unique. */
export class References {
  private readonly places = new Map<string, Map<string, XmlPlace>>();
  /** How many references found nothing, by the noun that they name. */
  readonly dangling = new Map<string, number>();

  /** Registers a thing; its GUID. @throws UnreadableFile for a GUID that is missing or was there before */
  declare(noun: string, written: string, place: XmlPlace): string {
    const guid = normalGuid(written);
    if (guid === '')
      throw new UnreadableFile(`This ${noun} has no GUID.`, place.line, place.column);
    const known = this.places.get(noun) ?? new Map<string, XmlPlace>();
    const first = known.get(guid);
    if (first !== undefined) {
      const message = `The GUID ${shown(guid)} of this ${noun} stands already in line ${first.line}.`;
      throw new UnreadableFile(message, place.line, place.column);
    }
    this.places.set(noun, known.set(guid, place));
    return guid;
  }

  has(noun: string, guid: string): boolean {
    return this.places.get(noun)?.has(guid) ?? false;
  }

  /** As `has`, and counts a reference to nothing. */
  find(noun: string, guid: string): boolean {
    const isKnown = this.has(noun, guid);
    if (!isKnown) this.dangling.set(noun, (this.dangling.get(noun) ?? 0) + 1);
    return isKnown;
  }
}
