import { beforeEach, describe, expect, test } from 'vitest';
import { draftMarker } from '@/entrypoints/gmail.content/draft-marker.ts';
import type { ChipContent } from '@/lib/adapters/gmail/chip.ts';
import { ThreadKey } from '@/lib/domain/shared/ids.ts';
import { HostError } from '@/lib/ports/errors.ts';
import type { OpenDraft } from '@/lib/ports/mail-host.ts';

const words = (label: string): ChipContent => ({
  label,
  hint: '',
  language: 'nb',
  sign: '',
  look: '',
});
const draftOf = (text: string): OpenDraft => ({
  inReplyTo: null,
  threadKey: ThreadKey.parse('gmail:a:1'),
  subject: '',
  text,
});

let isRegistered: boolean;
let draft: OpenDraft | null;
let label: string | null;
let asked: (OpenDraft | null)[];
let answers: ((answer: ChipContent | Error) => void)[];
let update: () => Promise<void>;

beforeEach(() => {
  isRegistered = true;
  draft = draftOf('Hei');
  label = null;
  asked = [];
  answers = [];
  update = draftMarker({
    mark: { show: (content) => (label = content.label), hide: () => (label = null) },
    unchecked: () => (isRegistered ? words('unchecked') : null),
    draft: () => draft,
    check: (given) => {
      asked.push(given);
      return new Promise((resolve, reject) => {
        answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      });
    },
  });
});

describe('the mark in a reply', () => {
  test('says what the panel found', async () => {
    const done = update();
    answers[0]?.(words('2 errors'));
    await done;
    expect(label).toBe('2 errors');
  });

  test('offers the check when no panel is open', async () => {
    const done = update();
    answers[0]?.(new HostError('tab-gone'));
    await done;
    expect(label).toBe('unchecked');
  });

  test('never says of new words what was found in old ones', async () => {
    const first = update();
    draft = draftOf('Hei igjen');
    const second = update();
    answers[1]?.(words('new'));
    await second;
    answers[0]?.(words('old'));
    await first;
    expect(label).toBe('new');
  });

  test('is not there, and nothing is asked, in a conversation that is not registered', async () => {
    isRegistered = false;
    await update();
    expect(label).toBeNull();
    expect(asked).toEqual([]);
  });

  test('goes with the reply, and the panel is told once', async () => {
    const open = update();
    answers[0]?.(words('fine'));
    await open;
    draft = null;
    await update();
    await update();
    expect(label).toBeNull();
    expect(asked).toEqual([draftOf('Hei'), null]);
  });

  test('does not come back with an answer after the reply was closed', async () => {
    const open = update();
    draft = null;
    await update();
    answers[0]?.(words('late'));
    await open;
    expect(label).toBeNull();
  });
});
