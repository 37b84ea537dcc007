import type { Page } from 'playwright-core';
import { type Bench, quantiles } from './bench.ts';
import { openBenchPage } from './chromium-page.ts';
import { workbookFigures } from './workbook-figures.ts';

const CASES = 100_000;
const ROUNDS = 9;

/** The dashboard in real Chromium over a database of 100,000 objections. */
export const bench: Bench = {
  title: 'Dashboard: 100,000 objections',
  async run() {
    const { page, close } = await openBenchPage('dashboard-page.tsx');
    try {
      await page.evaluate(`bench.fill(${CASES})`);
      // What makes later openings fast is kept two seconds after the first.
      const first = await times(page, () => 'bench.open()', 1);
      await page.evaluate('bench.atRest(6000)');
      const opened = await times(page, () => 'bench.open()');
      const former = await times(page, () => 'bench.readAsRows(2000)', 3);
      const words = ['nord', 'nordb', 'nordbygg', 'kunde7', ''];
      const typed = await times(page, (round) => `bench.type('${words[round % words.length]}')`);
      await page.evaluate(`bench.type('')`);
      // Heads in turn: customer, next deadline, state, reason, disputed, owner.
      const sorted = await times(page, (round) => `bench.sort(${round % 6})`);
      const groups = ['overdue', 'closed', 'waiting', 'unanswered', 'all'];
      const filtered = await times(
        page,
        (round) => `bench.goTo('#show=${groups[round % groups.length]}')`,
      );
      const frames = await times(page, () => 'bench.emptyFrame()');
      const drawn: { rows: number; nodes: number } = await page.evaluate('bench.drawn()');
      const heap: number = await page.evaluate('bench.heap()');
      return [
        {
          title: 'Milliseconds until painted',
          columns: ['what', 'fastest', 'p50', 'slowest'],
          rows: [
            ['open: database, first rows', ...opened],
            ['the same, the first time after an import', ...first],
            ['keystroke in the search field', ...typed],
            ['sort by a column', ...sorted],
            ['filter by a group', ...filtered],
            ['floor: an empty frame', ...frames],
            ['as it was: 2,000 whole rows read and parsed', ...former],
          ],
          notes: [
            `${ROUNDS} rounds, at rest in between. Aims: first rows 150 ms, filter and sort 50 ms.`,
            'The last line reads 2 of 100 cases the way the list did before; reading all takes 50 times as long.',
            'Events are stored for open cases only: lists read none.',
          ],
        },
        await workbookFigures(),
        {
          title: 'Size',
          columns: ['what', 'number'],
          rows: [
            ['rows drawn', drawn.rows],
            ['elements in the list', drawn.nodes],
            ['memory after collection, MB', Math.round(heap / 1e5) / 10],
          ],
        },
      ];
    } finally {
      await close();
    }
  },
};

async function times(
  page: Page,
  call: (round: number) => string,
  rounds = ROUNDS,
): Promise<number[]> {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    measured.push(await page.evaluate<number>(call(round)));
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return [
    tenths(Math.min(...measured)),
    tenths(quantiles(measured).p50),
    tenths(Math.max(...measured)),
  ];
}
