import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  anyLaunchEvent,
  development,
  manifestFor,
  ownLaunchEvents,
  siteOf,
} from '../entrypoints/cli/outlook-site.ts';
import { manifestProblems } from './outlook-manifest-problems.ts';

const root = join(import.meta.dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Paths of the site: pages of the second build, static files, and what the build writes itself. */
const files = new Set([
  ...readdirSync(join(root, 'assets/static'), { recursive: true, encoding: 'utf8' }),
  ...readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' }),
  ...[anyLaunchEvent, ...ownLaunchEvents.map(([, name]) => name)].map((name) => `outlook/${name}`),
]);
const problemsIn = (manifest: string, base = development.url) =>
  manifestProblems(manifest, { base, files });

test('the manifest has no problem', () => {
  expect(problemsIn(xml)).toEqual([]);
});

// Microsoft's to give away, not ours: it lies beside the repository where somebody has it.
const schema = join(root, '../shared/tools/manifest/schemas/OfficeAppManifestV1_1.xsd');

test('the manifest fits Microsoft’s schema', ({ skip }) => {
  skip(!existsSync(schema), `there is no ${relative(root, schema)}`);
  const checked = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', schema, join(root, 'manifest.xml')],
    { encoding: 'utf8' },
  );
  skip(checked.error !== undefined, 'xmllint (Debian: libxml2-utils) is not installed');
  expect(checked.stderr).toContain('validates');
});

describe('the manifest check sees', () => {
  // data: what somebody could break, and what the check says of it
  const mistakes: [what: string, from: string | RegExp, to: string, problem: string][] = [
    [
      'a label that is not defined',
      'resid="Draft.Tip"',
      'resid="Draft.Top"',
      'Draft.Top is used and not defined',
    ],
    [
      'a text that nobody uses',
      'resid="Draft.Tip"',
      'resid="Pane.Tip"',
      'Draft.Tip is defined and not used',
    ],
    [
      'an address without https',
      'https://localhost:3000/icon/16.png',
      'http://localhost:3000/icon/16.png',
      'http://localhost:3000/icon/16.png is not https',
    ],
    [
      'an address elsewhere',
      'https://localhost:3000/icon/16.png',
      'https://else.example/16.png',
      'https://else.example/16.png is not on https://localhost:3000',
    ],
    [
      'a page that is not built',
      'outlook/commands.html',
      'outlook/events.html',
      'outlook/events.html is not in the site',
    ],
    [
      'a language that is missing',
      '<bt:Override Locale="nn-NO" Value="Kontroller svaret"/>',
      '',
      'Draft.Label is not there in every language',
    ],
    [
      'elements out of order',
      /(<SupportsSharedFolders>.*<\/SupportsSharedFolders>)(\s*)(<FunctionFile.*\/>)/,
      '$3$2$1',
      'children of DesktopFormFactor are out of order',
    ],
    [
      'a send mode that blocks',
      'SendMode="PromptUser"',
      'SendMode="Block"',
      'OnMessageSend does not ask',
    ],
    [
      'an event in another runtime',
      /<SourceLocation resid="Event.Page"\/>/,
      '<SourceLocation resid="Pane.Url"/>',
      'the event does not run in the runtime',
    ],
    [
      'classic Outlook forgotten',
      '<Override type="javascript" resid="Event.Script"/>',
      '',
      'classic Outlook has no script',
    ],
    [
      'a display language whose script is forgotten',
      /<bt:Override Locale="da-DK" Value="[^"]+\.js"\/>/,
      '',
      'classic Outlook has no script for da-DK',
    ],
    [
      'a script of a language that is not built',
      'launchevent-sv.js',
      'launchevent-se.js',
      'outlook/launchevent-se.js is not in the site',
    ],
    [
      'a script of a language without https',
      'https://localhost:3000/outlook/launchevent-nb.js',
      'http://localhost:3000/outlook/launchevent-nb.js',
      'http://localhost:3000/outlook/launchevent-nb.js is not https',
    ],
    [
      'two languages with one script',
      'launchevent-nn.js',
      'launchevent-nb.js',
      'https://localhost:3000/outlook/launchevent-nb.js is there twice',
    ],
    [
      'a page where a script is needed',
      'launchevent-nn.js',
      'commands.html',
      'https://localhost:3000/outlook/commands.html is no script',
    ],
    [
      'an address for a language that is not ours',
      'Locale="nb-NO" Value="https',
      'Locale="de-DE" Value="https',
      'Event.Script has an override for de-DE',
    ],
    [
      'an address for no language',
      'Locale="sv-SE" Value="https',
      'Value="https',
      'Event.Script has an override without language or value',
    ],
    [
      'two buttons of one name',
      'id="svarfristOpenDraftPane"',
      'id="svarfristOpenPane"',
      'svarfristOpenPane is there twice',
    ],
    [
      'a surface that is gone',
      'MessageComposeCommandSurface',
      'AppointmentOrganizerCommandSurface',
      'MessageComposeCommandSurface is missing',
    ],
    ['an id that is none', '<Id>b0a1f0de', '<Id>x', 'Id is no UUID'],
    [
      'a label that is too long',
      'Value="Kontrollera svaret"',
      `Value="${'x'.repeat(126)}"`,
      `too long: ${'x'.repeat(126)}`,
    ],
  ];

  test.each(mistakes)('%s', (_what, from, to, problem) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(problemsIn(broken)).toContain(problem);
  });
});

describe('the manifest of a published site', () => {
  const site = siteOf({ SVARFRIST_OUTLOOK_URL: 'https://firma.example/svarfrist/' });
  const published = manifestFor(xml, site);

  test('points at the site in every address, and names its origin', () => {
    expect(problemsIn(published, 'https://firma.example/svarfrist')).toEqual([]);
    expect(published).toContain('<AppDomain>https://firma.example</AppDomain>');
    expect(published).not.toContain('localhost');
  });

  test('has a name and an id of its own, so that it can stand beside the one of development', () => {
    expect(published).not.toContain('(dev)');
    expect(published).not.toContain(development.id);
    const own = '11111111-2222-4333-8444-555555555555';
    const asked = siteOf({
      SVARFRIST_OUTLOOK_URL: 'https://a.example',
      SVARFRIST_OUTLOOK_ID: own,
    });
    expect(manifestFor(xml, asked)).toContain(`<Id>${own}</Id>`);
  });

  test.each(['http://firma.example', 'firma.example', 'https://firma.example/?a=1', ''])(
    'is not made for %j, which Outlook would refuse',
    (address) => {
      const make = () => siteOf({ SVARFRIST_OUTLOOK_URL: address });
      if (address === '') expect(make()).toEqual(development);
      else expect(make).toThrow('https://');
    },
  );
});

test('each display language of ours has the script of that language, all others the one for all', () => {
  const [, script = ''] = /<bt:Url id="Event\.Script"(.*?)<\/bt:Url>/s.exec(xml) ?? [];
  const [any, ...own] = [
    ...script.matchAll(/(?:DefaultValue|Locale="(\w+)-\w+" Value)="([^"]+)"/g),
  ];
  const nameIn = (address = '') => address.replace(/^.*\//, '');
  expect(nameIn(any?.[2])).toBe(anyLaunchEvent);
  expect(own.map(([, language, address]) => [language, nameIn(address)])).toEqual(ownLaunchEvents);
});

test('who builds the site may say what is written where Outlook is shown in another language', () => {
  expect(siteOf({}).language).toBe('all');
  expect(siteOf({ SVARFRIST_OUTLOOK_LANGUAGE: 'nb' }).language).toBe('nb');
  expect(() => siteOf({ SVARFRIST_OUTLOOK_LANGUAGE: 'no' })).toThrow('nb, nn, da, sv, en');
});

test('asks for no more than reading and writing the open item, from the oldest Outlook on', () => {
  const found = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
  expect(found(/<Permissions>(\w+)<\/Permissions>/g)).toEqual(['ReadWriteItem']);
  expect(new Set(found(/DefaultMinVersion="([^"]+)"/g))).toEqual(new Set(['1.5']));
});

test('the function and the button that the event names are there', () => {
  const entry = readFileSync(join(root, 'entrypoints/outlook/launchevent.ts'), 'utf8');
  expect(xml).toContain('FunctionName="onMessageSendHandler"');
  expect(entry).toContain("associate('onMessageSendHandler'");
  expect(xml).toContain('id="svarfristOpenDraftPane"');
  expect(entry).toContain("commandId: 'svarfristOpenDraftPane'");
});
