import { groupBy } from '../../model/group-by.ts';
import type { Project, ProjectCode } from '../read/refi/project.ts';
import { folded } from '../write/refi/code-tree.ts';
import { ORIGIN } from '../write/refi/codebook.ts';

/** A project of our own export, without what that adds to names and descriptions. Any other is as it was. */
export function withoutAdditions(project: Project): Project {
  if (project.origin !== ORIGIN) return project;
  const names = labels(project.codes);
  const plain = (code: ProjectCode): ProjectCode => ({
    ...code,
    name: names.get(code) ?? code.name,
    // The last line of a description says key, term and role.
    description: code.description.slice(0, Math.max(0, code.description.lastIndexOf('\n'))),
    children: code.children.map(plain),
  });
  return { ...project, codes: project.codes.map(plain) };
}

/** Codes that share a label have their places in brackets, each of them; a label may end so by itself. */
function labels(codes: readonly ProjectCode[]): ReadonlyMap<ProjectCode, string> {
  const all: { readonly code: ProjectCode; readonly label: string; readonly isMarked: boolean }[] =
    [];
  const visit = (list: readonly ProjectCode[], above: string): void => {
    for (const [at, code] of list.entries()) {
      const mark = ` [${above}${at + 1}]`;
      const isMarked = code.name.endsWith(mark);
      all.push({ code, label: isMarked ? code.name.slice(0, -mark.length) : code.name, isMarked });
      visit(code.children, `${above}${at + 1}.`);
    }
  };
  visit(codes, '');
  const alike = [...groupBy(all, ({ label }) => folded(label)).values()];
  const shared = alike.filter((list) => list.length > 1 && list.every(({ isMarked }) => isMarked));
  return new Map(shared.flat().map(({ code, label }) => [code, label]));
}
