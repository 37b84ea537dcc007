import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { launchEventMaker } from '../../entrypoints/cli/outlook-script/outlook-launchevent.ts';
import { anyLaunchEvent, ownLaunchEvents } from '../../entrypoints/cli/outlook-site.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { outlookWords } from '../../lib/i18n/outlook.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { contextOf, letterOf } from '../domain/reply/letters.ts';
import { caseOf, type DraftCase, rulesFound } from '../domain/reply/rule-drafts/draft-cases.ts';
import { isErrorRule } from '../domain/reply/rule-drafts/round-drafts.ts';
import { writtenDrafts } from '../domain/reply/rule-drafts/written-drafts.ts';
import { dispute, listedCase, registerCase } from '../e2e/outlook-mails.ts';
import {
  answered,
  draftSender,
  type Engine,
  loadLaunchEvent,
  settingsWith,
} from '../outlook-sending.ts';
import { type Bench, type BenchTable, quantiles } from './bench.ts';

const root = join(import.meta.dirname, '../..');
const ROUNDS = 5;
const SENDINGS = 30;

type Row = BenchTable['rows'][number];

/** What the add-in weighs, how long its pane takes to start, and what the check costs who presses Send. */
export const bench: Bench = {
  title: 'Outlook',
  async run() {
    const site = mkdtempSync(join(tmpdir(), 'svarfrist-site-'));
    try {
      const build = join(root, 'entrypoints/cli/build-outlook.ts');
      const words = [build, '--base', 'https://svarfrist.example', '--out', site];
      const built = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
      if (built.status !== 0) throw new Error(built.stderr);
      process.env['SVARFRIST_OUTLOOK_OUT'] = site;
      return [sizes(site), await loaded(), await startUp(), sending(site), await findings()];
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  },
};

const gzip = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

function sizes(site: string): BenchTable {
  const assets = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  const sum = (...names: readonly string[]) =>
    assets
      .filter((asset) => names.some((name) => isPiece(asset, name)))
      .reduce((total, asset) => total + gzip(join(site, 'assets', asset)), 0);
  const office = join(root, 'node_modules/@microsoft/office-js/dist');
  return {
    title: 'Sizes, gzip',
    columns: ['piece', 'kB', 'budget kB'],
    rows: [
      ['pane until the open mail, its case and deadline', sum('taskpane', 'office-start'), 60],
      ['panel and stores', sum('pane-app', 'page-services', 'DeadlineWorking'), '–'],
      ['words in five languages', sum('words'), '–'],
      ['letters and law', sum('templates', 'law'), '–'],
      ['check of replies', sum('check'), '–'],
      ['detector with its model', sum('model'), '–'],
      ...[anyLaunchEvent, ...ownLaunchEvents.map(([, name]) => name)].map(
        (name): Row => [name, gzip(join(site, 'outlook', name)), 40],
      ),
      [
        'launchevent-page.js, where sending has a page',
        gzip(join(site, 'outlook/launchevent-page.js')),
        400,
      ],
      [
        'office.js and its half for the web',
        gzip(join(office, 'office.js')) + gzip(join(office, 'outlook-web-16.01.js')),
        'Microsoft’s',
      ],
    ],
  };
}

/** Pieces are called by their name and a hash of eight: `check-connection-…` is no part of `check`. */
const isPiece = (asset: string, name: string) =>
  asset.startsWith(`${name}-`) && asset.length === `${name}-12345678.js`.length;

/** What Outlook's frame fetches from our site until something stands there: counted as it is handed out. */
async function loaded(): Promise<BenchTable> {
  const { launchOutlook, openOutlook } = await import('../e2e/outlook-host.ts');
  const outlook = await launchOutlook();
  try {
    const opened = await openOutlook(outlook, { item: dispute('1') });
    await registerCase(await opened.pane());
    await listedCase(opened, '1');
    outlook.withhold(/assets\/(?!taskpane|office-start)[^/]+\.js$/);
    const before = outlook.given.length;
    const weight = () => {
      const files = outlook.given.slice(before).filter((file) => /\.(?:js|css|html)$/.test(file));
      return [files.length, files.reduce((sum, file) => sum + gzip(file), 0)];
    };
    const pane = await opened.reopen();
    await pane.getByText(outlookWords.nb.first.registered).waitFor();
    const first = weight();
    outlook.withhold(null);
    await pane.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
    return {
      title: 'What the page has loaded when the case of the open mail shows, gzip',
      columns: ['what shows', 'files', 'kB'],
      rows: [
        ['header, case and deadline, everything else withheld', ...first],
        [
          'the panel with the same case, as the first to show it until 22 November 2026',
          ...weight(),
        ],
      ],
      notes: ['Scripts, styles and the page itself; Microsoft’s office.js comes besides.'],
    };
  } finally {
    await outlook.close();
  }
}

async function startUp(): Promise<BenchTable> {
  const { launchOutlook, openOutlook } = await import('../e2e/outlook-host.ts');
  const outlook = await launchOutlook();
  const timed = async (address: string, text: string) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      const window = await openOutlook(outlook, { item: dispute('1'), address });
      const pane = await window.pane();
      await pane.getByText(text).first().waitFor();
      times.push(performance.now() - before);
      await window.page.close();
    }
    return quantiles(times);
  };
  try {
    const empty = await timed('https://empty.example/', 'ready');
    const ours = await timed(
      'https://svarfrist.example/outlook/taskpane.html',
      panelNb.verdicts.objection.title,
    );
    return {
      title: 'From opening Outlook to a pane that is ready, ms',
      columns: ['pane', 'p50 ms', 'slowest ms'],
      rows: [
        ['empty pane: office.js alone', empty.p50, empty.p99],
        ['ours, with the verdict on the open mail', ours.p50, ours.p99],
      ],
      notes: [
        `${ROUNDS} openings each in one Chromium, real office.js under a made-up Outlook, files from this machine: no network time.`,
      ],
    };
  } finally {
    await outlook.close();
  }
}

function sending(site: string): BenchTable {
  const code = readFileSync(join(site, 'outlook/launchevent.js'), 'utf8');
  const page = readFileSync(join(site, 'outlook/launchevent-page.js'), 'utf8');
  const engines = [
    ['page', { kind: 'modern', page }],
    ['lone script, modern', { kind: 'modern' }],
    ['lone script, classic', { kind: 'classic' }],
  ] as const;
  const empty =
    'Office.actions.associate("onMessageSendHandler",function(event){event.completed({allowEvent:true})})';
  const letter = letterOf('T08', 'nb').text;
  const thread = 'Fra: Kari\nSendt: i går\nTil: Ola\nEmne: Faktura\n\nVi bestrider kravet. '.repeat(
    9,
  );
  const drafts: readonly [string, string][] = [
    ['a letter with its thread', `${letter}\n\n${thread}`],
    ['15,000 characters, all that is read', `${letter} `.repeat(60)],
  ];
  const rows = drafts.flatMap(([name, text]) =>
    engines.map(([engine, how]) => {
      const first = timesOf(() => send(code, how, text), 5);
      const loaded = loadLaunchEvent(code, { ...how, settings: settingsWith(contextOf('nb')) });
      const again = timesOf(
        () => loaded.send({ subject: 'SV', text, inReplyTo: answered }),
        SENDINGS,
      );
      const nothing = timesOf(() => send(empty, { kind: how.kind }, text), 5);
      return [name, engine, first.p50, again.p50, again.p99, nothing.p50];
    }),
  );
  return {
    title: 'The check at sending, ms',
    columns: [
      'draft',
      'engine',
      'first p50, with loading',
      'next p50',
      'next p99',
      'empty handler',
    ],
    rows,
    notes: [
      'Bare engines in Node; “classic” lacks what is younger than 2016. The engine of classic Outlook is slower than V8: its own time is not known.',
      'The file gives up after 900 ms and lets the mail go; Outlook complains after 5 s.',
    ],
  };
}

/** What the scripts for classic Outlook find in drafts that neither they nor the rules learned from. */
async function findings(): Promise<BenchTable> {
  const make = await launchEventMaker();
  const rows = languages.map((language): Row => {
    const drafts = [
      ...writtenDrafts(language, 'locked'),
      ...writtenDrafts(language, 'locked-2'),
    ].flatMap((draft) =>
      draft.kind !== 'letter' && isErrorRule(draft.rule)
        ? [caseOf(draft.text, { rule: draft.rule, language, isBroken: draft.kind === 'broken' })]
        : [],
    );
    const finds = [
      (draft: DraftCase) => rulesFound(draft).includes(draft.rule),
      finder(make(language).code),
      finder(make('all').code),
      finder(make(language === 'en' ? 'nb' : 'da').code),
    ];
    const broken = drafts.filter(({ isBroken }) => isBroken);
    const kept = drafts.filter(({ isBroken }) => !isBroken);
    const counts = finds.map(
      (find) => `${broken.filter(find).length}, ${kept.filter(find).length}`,
    );
    return [language, broken.length, kept.length, ...counts];
  });
  return {
    title: 'Errors found in drafts that nobody has read, near misses blamed: classic Outlook',
    columns: [
      'language',
      'errors',
      'near misses',
      'pane',
      'its own script',
      'launchevent.js',
      'the script for Danish (of English: for Bokmål)',
    ],
    rows,
    notes: [
      'Both sets of locked drafts, rules of severity “error”, engine without anything younger than 2016.',
    ],
  };
}

/** Whether a script asks about the rule that a draft was written for. */
function finder(code: string): (draft: DraftCase) => boolean {
  const settings = settingsWith(contextOf('nb'));
  const ask = draftSender(loadLaunchEvent(code, { kind: 'classic', settings }), settings);
  return (draft) => ask(draft, draft.rule)?.includes(draft.rule) === true;
}

function send(code: string, how: Pick<Engine, 'kind' | 'page'>, text: string): void {
  const settings = settingsWith(contextOf('nb'));
  const told = loadLaunchEvent(code, { ...how, settings }).send({
    subject: 'SV',
    text,
    inReplyTo: answered,
  });
  if (!told) throw new Error('nothing was answered');
}

function timesOf(run: () => unknown, rounds: number) {
  run();
  return quantiles(
    Array.from({ length: rounds }, () => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );
}
