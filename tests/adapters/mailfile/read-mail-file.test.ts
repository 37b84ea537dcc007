import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../lib/domain/message/read-message.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { fileOf, fixture, readAll, readOne } from './read-all.ts';

const now = Instant.parse('2026-11-22T12:00:00.000Z');
const read = async (name: string) => readMessage(await readOne(fixture(name)), now);

describe('a real mail is read', () => {
  test('with sender, subject, ids and time of receipt', async () => {
    expect(await readOne(fixture('innsigelse-nb.eml'))).toMatchObject({
      key: 'workspace:CAFjordbyen10457svar1@mail.postkontor.example',
      threadKey: 'workspace:20261118081204.10457@nordvik-elektro.example',
      rfcMessageId: 'CAFjordbyen10457svar1@mail.postkontor.example',
      subject: 'Re: Faktura 10457',
      from: { name: 'Marit Solbakken', email: 'marit@fjordbyen-kafe.example' },
      to: [{ name: 'Nordvik Elektro AS', email: 'faktura@nordvik-elektro.example' }],
      // The receiving server's clock, not the sender's.
      receivedAt: '2026-11-19T09:41:07.000Z',
      notices: [],
    });
  });

  test.each([
    ['innsigelse-nb.eml', 'nb', 'to timer for mye', 'Vedlagt er faktura'],
    ['indsigelse-da.eml', 'da', 'Jeg gør indsigelse mod faktura nr. 20933', 'Hermed fremsendes'],
    ['invandning-sv.eml', 'sv', 'Jag bestrider faktura 88120', 'förfaller den 27 november. Har'],
    ['motsegn-nn.eml', 'nn', 'Vi er ikkje samde i faktura 3317', 'her er faktura 3317'],
    ['dispute-en.eml', 'en', 'I do not accept the GBP 610.00', 'Please find attached'],
    ['ordinary-nb.eml', 'nb', 'Torsdag klokken ti passer fint', 'passer det med befaring'],
  ])('in its own language and without its quotation: %s', async (name, language, said, quoted) => {
    const message = await read(name);
    expect(message.language).toBe(language);
    expect(message.newest).toContain(said);
    expect(message.newest).not.toContain(quoted);
    expect(message.quoted).toContain(quoted);
    expect(message.isAutomatic).toBe(false);
  });

  test.each([
    ['UTF-8 that is Latin-1', 'feil-tegnsett-sv.eml', 'Räkningen är för hög', ['bad-charset']],
    ['Latin-1 that is UTF-8', 'dobbelt-kodet-nb.eml', 'beløpet på regningen', []],
    ['an empty text part beside HTML', 'tom-tekstdel-nn.eml', 'Fakturert 5 200', ['html-only']],
    ['attachments', 'bilag-da.eml', 'Vi vil ikke betale for den', []],
    ['no sender', 'uten-avsender-nb.eml', 'Vi godtar ikke faktura 10490.', ['no-sender']],
    ['no date', 'uden-dato-da.eml', 'kreditnota på 400 kr.', ['no-date']],
    ['a date in the future', 'future-date-en.eml', 'The pallet count', ['future-date']],
    ['answers between quoted lines', 'svar-i-teksten-nb.eml', 'Trekk den fra.', []],
  ])('in spite of %s', async (_, name, said, notices) => {
    const message = await read(name);
    expect(message.newest).toContain(said);
    expect(message.notices).toEqual(notices);
  });

  test.each([
    [
      'in the text',
      'videresendt-nb.eml',
      'tor.egil@brekke-bakst.example',
      '2026-11-19T15:42:00.000Z',
    ],
    [
      'as an attachment',
      'vedhaeftet-da.eml',
      'palle@soegaard-vvs.example',
      '2026-11-18T20:10:00.000Z',
    ],
  ])('as the mail that was forwarded %s', async (_, name, email, sentAt) => {
    const message = await read(name);
    expect(message.forwardedFrom).toMatchObject({ from: { email }, sentAt });
    expect(message.newest).toMatch(/^(Hei Siv|Hej)\n/);
  });

  test.each(['autosvar-sv.eml', 'bounce-en.eml', 'nyhetsbrev-nb.eml'])(
    'as automatic: %s',
    async (name) => {
      expect((await read(name)).isAutomatic).toBe(true);
    },
  );
});

test('an attached mail that cannot be read does not take the mail around it along', async () => {
  const boundaries = Array.from({ length: 400 }, (_, depth) => `grense${depth}`);
  const deep = boundaries
    .map((name) => `Content-Type: multipart/mixed; boundary="${name}"\n\n--${name}\n`)
    .join('');
  const file = fileOf(
    'sak.eml',
    `From: kari@kunde.example
Subject: Faktura 10457
Content-Type: multipart/mixed; boundary="ytterst"

--ytterst
Content-Type: text/plain; charset=utf-8

Vi godtar ikke faktura 10457.
--ytterst
Content-Type: message/rfc822
Content-Disposition: attachment

${deep}
--ytterst--
`,
  );
  expect((await readOne(file)).text).toContain('Vi godtar ikke faktura 10457.');
});

describe('a file of many mails', () => {
  test('gives each mail of an mbox and one line for a broken one', async () => {
    const items = await readAll(fixture('innboks.mbox'));
    expect(items.map((item) => (item.ok ? item.message.subject : item))).toEqual([
      'Faktura 10457',
      'Takk',
      'Takk',
      { ok: false, place: 'innboks.mbox:4', problem: 'broken-mail' },
      'Takk',
    ]);
  });

  test('keeps lines of an mbox that begin with "From"', async () => {
    const [first] = await readAll(fixture('innboks.mbox'));
    expect(first?.ok && first.message.text).toContain(
      '\nFrom mandag av er butikken stengt.\nFrom oss alle',
    );
  });

  test('gives mails that share an id but not their text a key each', async () => {
    const items = await readAll(fixture('innboks.mbox'));
    const [, first, second, , again] = items.map((item) => (item.ok ? item.message.key : ''));
    expect(second).not.toBe(first);
    expect(again).toBe(first);
  });

  test('gives each line of a jsonl and tells which are broken', async () => {
    const items = await readAll(fixture('blandet.jsonl'));
    expect(items.map((item) => (item.ok ? item.message.key : item.place))).toEqual([
      expect.stringMatching(/^workspace:nb-1#[0-9a-f]{12}$/),
      'blandet.jsonl:2',
      expect.stringMatching(/^workspace:da-3#[0-9a-f]{12}$/),
      'blandet.jsonl:5',
    ]);
  });

  test('tells mails of two jsonl files that count alike apart, and knows each of them again', async () => {
    const keysOf = async (name: string, body: string) => {
      const lines = [1, 2].map((id) =>
        JSON.stringify({ id, subject: 'Faktura', body: `${body} ${id}` }),
      );
      const items = await readAll(fileOf(name, lines.join('\n')));
      return items.map((item) => item.ok && item.message.key);
    };
    const [first, second] = [await keysOf('a.jsonl', 'En'), await keysOf('b.jsonl', 'To')];
    expect(new Set([...first, ...second]).size).toBe(4);
    expect(await keysOf('copy of a.jsonl', 'En')).toEqual(first);
  });

  test('reports how far it has come and lets other work run', async () => {
    const line = `${JSON.stringify({ id: 'a', subject: 'A', from: 'a@x.example', body: 'x'.repeat(1000) })}\n`;
    const file = fileOf('mange.jsonl', line.repeat(1200));
    const seen: number[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await readAll({ ...file, onProgress: ({ readBytes }) => seen.push(readBytes) });
    clearInterval(timer);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(file.bytes.length);
    expect(turns).toBeGreaterThan(1);
  });
});

describe('a line of a mail that begins with "From "', () => {
  const head =
    'From: kari@kunde.example\nSubject: Faktura 10457\nMessage-ID: <a@kunde.example>\n\n';
  const sentence = 'Hei,\n\nFrom 1 October 2026 we agreed on 500.\n\nDet godtar vi ikke.\n';
  const parting = 'From kari@kunde.example Thu Nov 19 10:40:52 2026\n';
  const second = 'From: ola@kunde.example\nSubject: Takk\n\nTakk!\n';
  const subjects = async (name: string, text: string) =>
    (await readAll(fileOf(name, text))).map((item) => (item.ok ? item.message.subject : item));

  test.each([
    ['a mail', 'a.eml', `${head}${sentence}`],
    ['a mail with the line of a mailbox above it', 'a.eml', `${parting}${head}${sentence}`],
    ['a mailbox of one mail', 'a.mbox', `${parting}${head}${sentence}`],
    ['a mailbox that begins with a blank line', 'a.mbox', `\n${parting}${head}${sentence}`],
    ['a mailbox saved by Notepad', 'a.mbox', `\u{feff}${parting}${head}${sentence}`],
    [
      'a mail that tells an hour, too',
      'a.eml',
      `${parting}${head}Hei,\n\nFrom 14:00 on 3 May 2026 it was closed.\n\nDet godtar vi ikke.\n`,
    ],
  ])('stays in %s, and nothing after it is lost', async (_, name, text) => {
    const { subject, text: body } = await readOne(fileOf(name, text));
    expect(subject).toBe('Faktura 10457');
    expect(body).toMatch(/From .* 2026[\s\S]*Det godtar vi ikke\./);
  });

  test.each([
    ['each mail of a mailbox', 'a.mbox', `${parting}${head}${sentence}\n${parting}${second}`],
    [
      'each mail below Gmail’s line',
      'a.mbox',
      `From 1@xxx Thu Nov 19 10:40:52 +0000 2026\n${head}A\n\nFrom 2@xxx Thu Nov 19 10:41:00 +0000 2026\n${second}`,
    ],
    ['each mail of a cut mailbox', 'a.mbox', `${head}${sentence}\n${parting}${second}`],
    [
      'each mail of a mailbox by another name',
      'a.eml',
      `${parting}${head}A\n\n${parting}${second}`,
    ],
  ])('parts %s', async (_, name, text) => {
    expect(await subjects(name, text)).toEqual(['Faktura 10457', 'Takk']);
  });

  test('quoted in a mail leaves it one mail, for one .eml is one mail', async () => {
    expect(await subjects('a.eml', `${head}Se her:\n\n${parting}${second}`)).toEqual([
      'Faktura 10457',
    ]);
  });
});

describe('a file that is no mail', () => {
  test.each([
    ['an empty file', fixture('tom.eml'), 'empty-file'],
    ['a file of blank lines', fileOf('blank.eml', '\n \n'), 'empty-file'],
    ['a picture called .eml', fixture('bilde.eml'), 'not-mail'],
    ['a letter called .txt', fileOf('brev.txt', 'Kjære dere\n\nhei'), 'not-mail'],
    [
      'a broken .msg',
      { name: 'a.msg', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 9) },
      'broken-mail',
    ],
  ])('is told as one clear line: %s', async (_, file, problem) => {
    expect(await readAll(file)).toEqual([{ ok: false, place: file.name, problem }]);
  });

  test('is told by its content, not by its name', async () => {
    const renamed = { ...fixture('innboks.mbox'), name: 'innboks.eml' };
    expect(await readAll(renamed)).toHaveLength(5);
  });
});

describe('an enormous mail', () => {
  const head = 'From: a@x.example\r\nSubject: Stor\r\nDate: Thu, 19 Nov 2026 12:00:00 +0100\r\n';

  test('of ten megabytes of text is read in part and says so', async () => {
    const message = await readOne(
      fileOf('stor.eml', `${head}\r\n${'Vi er uenige i fakturaen. '.repeat(400_000)}`),
    );
    expect(message.notices).toEqual(['truncated']);
    expect(message.text.length).toBeGreaterThan(1_000_000);
  });

  test('of three million line breaks does not stall', async () => {
    const message = await readOne(
      fileOf('tom-stor.eml', `${head}\r\nHei${'\n'.repeat(3_000_000)}`),
    );
    expect(message.text.trim()).toBe('Hei');
    expect(message.notices).toEqual(['truncated']);
  });

  test('with a large attachment is read whole', async () => {
    const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(60_000);
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFeil.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}--b\r\nContent-Type: text/plain\r\n\r\nHilsen Kari\r\n--b--\r\n`;
    const message = await readOne(fileOf('bilag.eml', mail));
    expect(message.notices).toEqual([]);
    expect(message.text).toContain('Hilsen Kari');
  });
});

test('a mail saved as UTF-16 is read', async () => {
  const text =
    '\ufeffFrom: a@x.example\r\nSubject: Hei\r\n\r\nBeløpet er feil på grunn av øre.\r\n';
  const bytes = new Uint8Array(
    new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer,
  );
  expect((await readOne({ name: 'a.eml', bytes })).text).toContain(
    'Beløpet er feil på grunn av øre.',
  );
});
