import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { expect, test } from 'vitest';
import { readOne } from './read-all.ts';

const ROOT = 5;
const DOCUMENT = 2;
const TIME_OF_DELIVERY = 0x0e060040;

/** A string property as Outlook stores it: UTF-16 in a stream named by its tag. */
function property(tag: string, value: string): Entry {
  const bytes = new Uint8Array(new Uint16Array([...value].map((c) => c.charCodeAt(0))).buffer);
  return streamOf(`__substg1.0_${tag}001F`, bytes);
}

function streamOf(name: string, bytes: Uint8Array): Entry {
  return { name, type: DOCUMENT, length: bytes.length, binaryProvider: () => bytes };
}

/** The fixed-size properties: here only the time of delivery, in 100 ns since 1601. */
function timesOf(delivered: string): Entry {
  const bytes = new Uint8Array(32 + 16);
  const view = new DataView(bytes.buffer);
  view.setUint32(32, TIME_OF_DELIVERY, true);
  view.setBigUint64(40, (BigInt(Date.parse(delivered)) + 11_644_473_600_000n) * 10_000n, true);
  return streamOf('__properties_version1.0', bytes);
}

function msg(...properties: Entry[]): { name: string; bytes: Uint8Array } {
  const children = properties.map((_, index) => index + 1);
  const root: Entry = { name: 'Root Entry', type: ROOT, length: 0, children };
  return { name: 'sak.msg', bytes: burn([root, ...properties]) };
}

test('a mail saved by Outlook is read like any other', async () => {
  const file = msg(
    property('001A', 'IPM.Note'),
    property('0037', 'Innsigelse på faktura 10457'),
    property('0C1A', 'Marit Solbakken'),
    property('5D01', 'Marit@Fjordbyen-Kafe.example'),
    property('1000', 'Vi godtar ikke beløpet.\r\n\r\nMvh\r\nMarit'),
    property('1035', '<msg-1@fjordbyen-kafe.example>'),
    property('007D', 'Auto-Submitted: no\r\nReferences: <rot-1@x.example>\r\n'),
    timesOf('2026-11-19T09:41:07.000Z'),
  );
  expect(await readOne(file)).toMatchObject({
    key: 'workspace:msg-1@fjordbyen-kafe.example',
    threadKey: 'workspace:rot-1@x.example',
    subject: 'Innsigelse på faktura 10457',
    from: { name: 'Marit Solbakken', email: 'marit@fjordbyen-kafe.example' },
    receivedAt: '2026-11-19T09:41:07.000Z',
    text: 'Vi godtar ikke beløpet.\r\n\r\nMvh\r\nMarit',
    headers: { 'auto-submitted': 'no' },
    notices: [],
  });
});

test('a saved mail without an id gets a key from its content', async () => {
  const file = msg(
    property('001A', 'IPM.Note'),
    property('0037', 'Hei'),
    property('1000', 'Feil.'),
  );
  const first = await readOne(file);
  expect(first.key).toMatch(/^workspace:[0-9a-f]{32}$/);
  expect((await readOne(file)).key).toBe(first.key);
  expect(first.from).toBeNull();
});

test.each([
  ['UTF-8', new TextEncoder().encode('<p>Prisen på røret er for høy.</p>')],
  ['windows-1252', Uint8Array.from('<p>Prisen på røret er for høy.</p>', (c) => c.charCodeAt(0))],
])('a saved mail with nothing but HTML is read in %s', async (_, html) => {
  const file = msg(property('001A', 'IPM.Note'), streamOf('__substg1.0_10130102', html));
  expect(await readOne(file)).toMatchObject({
    text: 'Prisen på røret er for høy.',
    notices: ['html-only'],
  });
});

/** RTF as Outlook keeps it, not packed ([MS-OXRTFCP], "MELA"). */
function rtf(text: string, told = text.length): Entry {
  const bytes = new Uint8Array(16 + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, told + 12, true);
  view.setUint32(4, text.length, true);
  view.setUint32(8, 0x41_4c_45_4d, true);
  bytes.set(
    Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    16,
  );
  return streamOf('__substg1.0_10090102', bytes);
}

test('a saved mail with nothing but RTF is read', async () => {
  const file = msg(
    property('001A', 'IPM.Note'),
    rtf("{\\rtf1\\ansi Vi bestrider r\\'f8ret.\\par Kari}"),
  );
  expect(await readOne(file)).toMatchObject({ text: 'Vi bestrider røret.\nKari', notices: [] });
});

test('packed RTF is unpacked', async () => {
  // The example of [MS-OXRTFCP] §4.1.1: 0x2d bytes that come to "hello world".
  const packed =
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
  const bytes = Uint8Array.from(packed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const file = msg(property('001A', 'IPM.Note'), streamOf('__substg1.0_10090102', bytes));
  expect((await readOne(file)).text).toBe('hello world');
});

test.each([
  ['a length that it has not', rtf('{\\rtf1 Hei}', 0x7f_ff_ff_00)],
  ['no words', rtf('{\\rtf1{\\fonttbl Arial;}}')],
  ['another packing', streamOf('__substg1.0_10090102', new Uint8Array(40))],
])('RTF with %s is told to be unreadable, not to be empty', async (_, entry) => {
  const read = await readOne(msg(property('001A', 'IPM.Note'), property('0037', 'Faktura'), entry));
  expect(read.notices).toContain('unreadable');
});
