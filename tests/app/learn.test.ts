import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import {
  exportLearning,
  forgetAnswers,
  forgetLastAnswer,
  learnFrom,
  loadAdaptation,
  loadJudgments,
} from '../../lib/app/learn.ts';
import { MessageKey } from '../../lib/domain/shared/ids.ts';
import { aMessage } from '../domain/detection/a-message.ts';

const words = 'Vi bestrider faktura 20117, varene kom aldri til Storgata 4.';
const message = aMessage({ subject: 'Hemmelig emne', text: words });
const answer = { message, verdict: 'objection', isObjection: true } as const;

describe('learning on the machine', () => {
  test('keeps an answer for every window and forgets it again', async () => {
    const store = openMemoryStore({ device: 'a' });
    expect(await loadAdaptation(store)).toBeNull();
    await learnFrom(store, answer);
    await learnFrom(store, { ...answer, isObjection: false });
    expect(await loadJudgments(store)).toMatchObject([
      { isObjection: false, verdict: 'objection' },
    ]);
    expect(await loadAdaptation(store)).not.toBeNull();
    await forgetLastAnswer(store);
    expect(await loadJudgments(store)).toEqual([]);
    await learnFrom(store, answer);
    await forgetAnswers(store);
    expect(await loadAdaptation(store)).toBeNull();
  });

  test('learns from two answers that two windows give at one moment', async () => {
    const store = openMemoryStore({ device: 'a' });
    const other = { ...message, key: MessageKey.parse('workspace:2') };
    await Promise.all([learnFrom(store, answer), learnFrom(store, { ...answer, message: other })]);
    expect(await loadJudgments(store)).toHaveLength(2);
  });

  test('stores and hands out numbers only: no word, sender or key of a mail', async () => {
    const store = openMemoryStore({ device: 'a' });
    await learnFrom(store, answer);
    const stored = JSON.stringify(await store.meta('learning'));
    const file = await exportLearning(store);
    for (const text of [stored, file])
      for (const secret of ['bestrider', 'Storgata', 'Hemmelig', 'nesbygg', 'Kari', 'workspace:1'])
        expect(text).not.toContain(secret);
    expect(JSON.parse(file)).toMatchObject({ format: 'svarfrist-learning', answers: [{}] });
    expect(file).not.toContain('"mail"');
  });

  test('does without what it cannot read', async () => {
    const store = openMemoryStore({ device: 'a' });
    await store.setMeta('learning', { judgments: [{ mail: 'x' }, 7] });
    expect(await loadJudgments(store)).toEqual([]);
    await store.setMeta('learning', 'broken');
    expect(await loadAdaptation(store)).toBeNull();
  });

  test('learns nothing from automatic mail', async () => {
    const store = openMemoryStore({ device: 'a' });
    await learnFrom(store, { ...answer, message: { ...message, isAutomatic: true } });
    expect(await loadJudgments(store)).toEqual([]);
  });
});
