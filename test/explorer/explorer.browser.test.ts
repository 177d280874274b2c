import { describeExplorer } from '../support/explorer-tests.ts';
import { addressTests } from './browser/addresses.ts';
import { budgetTests } from './browser/budget.ts';
import { compareTests } from './browser/compare.ts';
import { compareFileTests } from './browser/compare-files.ts';
import { comparePrintTests } from './browser/compare-print.ts';
import { contrastTests } from './browser/contrasts.ts';
import { gapTests } from './browser/gaps.ts';
import { keyboardTests } from './browser/keyboard.ts';
import { pageTests } from './browser/pages.ts';
import { printTests } from './browser/print.ts';
import { rightToLeftTests } from './browser/right-to-left.ts';
import { stateTests } from './browser/states.ts';

describeExplorer('the explorer', (opened) => {
  pageTests(opened);
  rightToLeftTests(opened);
  contrastTests(opened);
  compareTests(opened);
  compareFileTests(opened);
  gapTests(opened);
  comparePrintTests(opened);
  keyboardTests(opened);
  addressTests(opened);
  stateTests(opened);
  budgetTests(opened);
  printTests(opened);
});
