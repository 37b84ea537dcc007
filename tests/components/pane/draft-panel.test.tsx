import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { DraftPanel } from '@/components/pane/DraftPanel.tsx';
import type { ReplyWorks } from '@/components/panel/reply-work.ts';
import { ThreadKey } from '@/lib/domain/shared/ids.ts';
import { openDraftWords } from '@/lib/i18n/open-draft.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import type { DraftMark, OpenDraft } from '@/lib/ports/mail-host.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { show } from './show.tsx';

const words = outlookWords.en.draft;
const none = ThreadKey.parse('none');

/** A window of writing whose draft the test types. */
async function writing(
  draft: (message: ReturnType<typeof mail>) => OpenDraft | null,
  works?: ReplyWorks,
) {
  const services = await fakeServices();
  const message = mail('a');
  await registered(services, message);
  const listeners = new Set<(draft: OpenDraft | null) => Promise<DraftMark | null>>();
  const onDraft = (listener: (draft: OpenDraft | null) => Promise<DraftMark | null>) => {
    listeners.add(listener);
    listener(draft(message));
    return () => listeners.delete(listener);
  };
  const drawn = { ...services, host: { ...services.host, onDraft } };
  const shown = await show(<DraftPanel services={drawn} language="en" {...(works && { works })} />);
  const tell = async (open: OpenDraft | null) => {
    await act(() => {
      for (const listener of listeners) listener(open);
    });
    await shown.settle();
  };
  return {
    ...shown,
    services,
    drawn,
    tell,
    async type(text: string) {
      const open = draft(message);
      await tell(open && { ...open, text });
    },
    /** Looking a case up takes until what is given back is called. */
    hold() {
      const { rowByMessage } = services.store;
      let go = () => {};
      const held = new Promise<void>((resolve) => (go = resolve));
      Object.assign(services.store, {
        rowByMessage: (key: Parameters<typeof rowByMessage>[0]) =>
          held.then(() => rowByMessage.call(services.store, key)),
      });
      return () => {
        Object.assign(services.store, { rowByMessage });
        go();
      };
    },
  };
}

const reply = (message: ReturnType<typeof mail>, text = ''): OpenDraft => ({
  inReplyTo: message.key,
  threadKey: message.threadKey ?? none,
  subject: 'SV: Faktura 10482',
  text,
});

describe('beside a draft', () => {
  test('the case it answers is named, with its deadline and the replies that fit', async () => {
    const pane = await writing((message) => reply(message));
    expect(pane.text()).toContain(words.answers('Kari Nordmann'));
    expect(pane.text()).toContain('Deadline');
    expect(pane.text()).toContain(words.insertPlace);
  });

  test('a case is found by its conversation where nothing tells what is answered', async () => {
    const pane = await writing((message) => ({ ...reply(message), inReplyTo: null }));
    expect(pane.text()).toContain(words.answers('Kari Nordmann'));
  });

  test('what is written is checked while it is written', async () => {
    const pane = await writing((message) => reply(message));
    expect(pane.text()).not.toContain(openDraftWords.en.heading);
    await pane.type('Hvis du ikke betaler innen 5 dager, sendes saken til inkasso.');
    expect(pane.text()).toContain(openDraftWords.en.heading);
    expect(pane.text()).toContain('inkasso');
  });

  test('a check that was overtaken is not shown over a draft that has no words any more', async () => {
    const pane = await writing((message) => reply(message));
    const finish = pane.hold();
    await pane.type('Hvis du ikke betaler innen 5 dager, sendes saken til inkasso.');
    const { threadKey } = mail('a');
    await pane.tell({ ...reply(mail('a')), inReplyTo: null, threadKey: threadKey ?? none });
    finish();
    await pane.settle();
    expect(pane.text()).not.toContain(openDraftWords.en.heading);
  });

  test('a reply begun for one case is not shown beside a draft that answers another', async () => {
    const pane = await writing((message) => reply(message));
    await pane.press(/^Confirm receipt/);
    expect(pane.text()).toContain('Reply: Confirm receipt');
    const other = mail('b');
    await registered(pane.services, other);
    await pane.tell(reply(other));
    expect(pane.text()).not.toContain('Reply: Confirm receipt');
    await pane.tell(reply(mail('a')));
    expect(pane.text()).toContain('Reply: Confirm receipt');
  });

  test('a reply begun beside a draft is there again after a mail was read in between', async () => {
    const works: ReplyWorks = new Map();
    const pane = await writing((message) => reply(message), works);
    await pane.press(/^Confirm receipt/);
    const again = await show(<DraftPanel services={pane.drawn} language="en" works={works} />);
    expect(again.text()).toContain('Reply: Confirm receipt');
  });

  test('a draft that answers nothing registered, and no draft, say what to do', async () => {
    const other = { inReplyTo: null, threadKey: ThreadKey.parse('outlook:x:none') };
    const stranger = await writing((message) => ({ ...reply(message), ...other }));
    expect(stranger.text()).toContain(words.noCase.title);
    const none = await writing(() => null);
    expect(none.text()).toContain(words.empty.title);
  });
});
