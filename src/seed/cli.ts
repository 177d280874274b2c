import { report } from './report.ts';

/**
 * `check [folder]`: prints what is wrong with a seed and exits with 1, or what is in it and exits
 * with 0.
 */
function main([command, folder = 'seed', ...rest]: readonly string[]): number {
  if (command !== 'check' || rest.length > 0) {
    console.error('Usage: cli.ts check [folder]');
    return 2;
  }
  const { isSound, lines } = report(folder);
  for (const line of lines) console.log(line);
  return isSound ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
