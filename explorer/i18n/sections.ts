import { type Language, sayIn } from './language.ts';
import { SECTIONS } from './sections.messages.ts';

/** What a section of a paper is called, such as `Conclusion: strategies`; as the data has it where that is not known. */
export function sectionIn(language: Language, section: string): string {
  if (language === 'en') return section;
  const say = sayIn(language, SECTIONS);
  const parts = section.split(/(: |, )/);
  return parts.map((part) => (part === ', ' ? '، ' : say(part.toLowerCase()) || part)).join('');
}
