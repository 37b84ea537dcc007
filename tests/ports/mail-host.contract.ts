import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyDraft } from '../../lib/domain/reply/reply-draft.ts';
import { type MessageKey, ObjectionId } from '../../lib/domain/shared/ids.ts';
import { HostError } from '../../lib/ports/errors.ts';
import type { HostCapabilities, MailHost } from '../../lib/ports/mail-host.ts';

/** The two mails of customers that a user has. */
export type StagedMail = 'first' | 'second';

/** A host with the hands of its user: what the tests do in the mail program, and what they see in it. */
export interface StagedHost {
  readonly host: MailHost;
  readonly keys: Readonly<Record<StagedMail, MessageKey>>;
  /** The user opens that mail (or, beside a draft, a reply to it), or closes what is open. */
  open(mail: StagedMail | null): void | Promise<void>;
  /** The mails whose reply window holds this text. */
  holding(text: string): readonly MessageKey[];
  /** The user sends the reply to that mail. Missing where the host cannot notice. */
  send?(mail: StagedMail): void | Promise<void>;
}

/** What is different from host to host, and has to be said of a new one. */
interface Kind {
  /** A new host, with nothing open; for `always` with the first mail. */
  readonly stage: () => StagedHost | Promise<StagedHost>;
  readonly capabilities: HostCapabilities;
  /** `mails`: the user opens and closes them. `drafts`: it stands beside a reply. `always`: one mail that nobody closes. */
  readonly shows: 'mails' | 'drafts' | 'always';
}

const letter: ReplyDraft = {
  objectionId: ObjectionId.parse('o1'),
  template: 'T01',
  language: 'nb',
  subject: 'Svar',
  text: 'Vi ser på saken.',
  html: '<p>Vi ser på saken.</p>',
  missing: [],
  findings: [],
};

/** What every `MailHost` promises. */
export function describeMailHost(name: string, { stage, capabilities, shows }: Kind): void {
  describe(`${name} is a mail host that`, () => {
    let staged: StagedHost;
    beforeEach(async () => {
      staged = await stage();
    });

    test('says what it can do', () => {
      expect(staged.host.capabilities).toEqual(capabilities);
      expect(staged.send !== undefined).toBe(capabilities.noticesSending);
    });

    test('lets a line of the conversation be chosen where it lists them', () => {
      expect(typeof staged.host.chooseMessage).toBe(typeof staged.host.conversation);
    });

    test('lets whoever listens stop, also where there is nothing to hear', () => {
      const stops = [staged.host.onMessageChange(() => {}), staged.host.onReplySent(() => {})];
      for (const stop of [...stops, ...stops]) expect(() => stop()).not.toThrow();
    });

    if (shows === 'always')
      test('shows its mail at any time', async () => {
        expect((await staged.host.currentMessage())?.key).toBe(staged.keys.first);
      });
    else describeOpening(() => staged, shows);

    if (capabilities.insertReply) describeInserting(() => staged);
    else
      test('refuses to write a reply, because it cannot', async () => {
        const refused = staged.host.insertReply(letter, staged.keys.first);
        await expect(refused).rejects.toEqual(new HostError('not-supported'));
      });

    if (capabilities.noticesSending)
      test('tells of a sent reply once, with the mail it answers, until one stops listening', async () => {
        const heard = vi.fn();
        const stop = staged.host.onReplySent(heard);
        await staged.open('first');
        await staged.send?.('first');
        expect(heard.mock.calls).toEqual([[{ inReplyTo: staged.keys.first }]]);
        stop();
        await staged.open('second');
        await staged.send?.('second');
        expect(heard).toHaveBeenCalledTimes(1);
      });
  });
}

function describeOpening(now: () => StagedHost, shows: 'mails' | 'drafts'): void {
  test('shows the mail that is open, and none where none is or a reply is being written', async () => {
    const { host, keys, open } = now();
    expect(await host.currentMessage()).toBeNull();
    await open('first');
    expect((await host.currentMessage())?.key).toBe(shows === 'mails' ? keys.first : undefined);
    await open('second');
    expect((await host.currentMessage())?.key).toBe(shows === 'mails' ? keys.second : undefined);
    await open(null);
    expect(await host.currentMessage()).toBeNull();
  });

  test('tells once of each change of what is open', async () => {
    const { host, open } = now();
    const heard = vi.fn();
    host.onMessageChange(heard);
    await open('first');
    expect(heard).toHaveBeenCalledTimes(1);
    await open('second');
    expect(heard).toHaveBeenCalledTimes(2);
    await open(null);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('tells nothing more to whoever stopped listening, and goes on telling the others', async () => {
    const { host, open } = now();
    const [left, stayed] = [vi.fn(), vi.fn()];
    const stop = host.onMessageChange(left);
    host.onMessageChange(stayed);
    stop();
    await open('first');
    expect(left).not.toHaveBeenCalled();
    expect(stayed).toHaveBeenCalledTimes(1);
  });
}

function describeInserting(now: () => StagedHost): void {
  test('writes a reply into the window of its mail, and sends nothing', async () => {
    const { host, keys, open, holding } = now();
    const sent = vi.fn();
    host.onReplySent(sent);
    await open('first');
    await host.currentMessage();
    expect(['inserted', 'opened-reply']).toContain(await host.insertReply(letter, keys.first));
    expect(holding(letter.text)).toEqual([keys.first]);
    expect(sent).not.toHaveBeenCalled();
  });

  test('writes nothing once another mail is open', async () => {
    const { host, keys, open, holding } = now();
    await open('first');
    await host.currentMessage();
    await open('second');
    await host.currentMessage();
    const refused = host.insertReply(letter, keys.first);
    await expect(refused).rejects.toEqual(new HostError('message-changed'));
    expect(holding(letter.text)).toEqual([]);
  });

  test('writes nothing once nothing is open', async () => {
    const { host, keys, open, holding } = now();
    await open('first');
    await host.currentMessage();
    await open(null);
    const refused = host.insertReply(letter, keys.first).catch((error: unknown) => error);
    expect([new HostError('no-message'), new HostError('message-changed')]).toContainEqual(
      await refused,
    );
    expect(holding(letter.text)).toEqual([]);
  });
}
