import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { recordEvents } from '@/lib/app/record-events.ts';
import { ThreadKey } from '@/lib/domain/shared/ids.ts';
import { plainDate } from '@/lib/domain/shared/plain-date.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

async function withCase() {
  const services = await fakeServices();
  const message = mail('a');
  services.host.open(message);
  const { objection } = await registered(services, message);
  const panel = await showPanel(services);
  const row = async () => (await services.store.row(objection.id))?.objection;
  const proof = async () => {
    const box = panel.root.querySelector('[aria-labelledby=decide-title] input[type=checkbox]');
    if (box instanceof HTMLInputElement) await act(() => box.click());
    await panel.settle();
  };
  return { services, message, panel, row, proof };
}

describe('a registered case', () => {
  test('says how the date was counted and what it rests on', async () => {
    const { panel } = await withCase();
    const working = panel.root.querySelector('.working');
    expect(working?.textContent).toMatch(/Wednesday 25 November/);
    expect(panel.text()).toContain('Basis:');
  });

  test('with a day that cannot be says so, and what to do about it', async () => {
    const { services, panel, row } = await withCase();
    const note = 'A date in this case cannot be right';
    expect(panel.text()).not.toContain(note);
    const objectionId = (await row())?.id;
    if (!objectionId) throw new Error('the case is gone');
    const moved = { timer: 'DECISION', dueOn: plainDate(9999, 12, 31), reason: 'Etter avtale.' };
    await recordEvents(services, objectionId, [
      { type: 'deadlineMoved', objectionId, data: moved },
    ]);
    await panel.settle();
    expect(panel.text()).toContain(note);
    expect(panel.text()).toContain('Correct it: “Change the case” or “Move a date”.');
  });

  test('is decided with reasons and proof; without them nothing is recorded', async () => {
    const { panel, row, proof } = await withCase();
    await panel.press('Ready to decide');
    await panel.press('Save');
    expect((await row())?.state).toBe('DECISION_READY');

    await panel.press('Decide');
    expect(panel.root.querySelector('input[name]:checked')).toBeNull();
    await panel.press('Save');
    expect(panel.text()).toContain('This is needed.');
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    expect((await row())?.state).toBe('DECISION_READY');

    const unfounded = panel.root.querySelector('input[value=unfounded]');
    if (unfounded instanceof HTMLInputElement) await act(() => unfounded.click());
    await panel.type('Reasons, as the customer will be told', 'Varene ble levert 3. november.');
    await panel.press('Save');
    expect(panel.text()).toContain('What does the rejection rest on?');
    expect((await row())?.state).toBe('DECISION_READY');
    await proof();
    await panel.press('Save');
    expect((await row())?.state).toBe('UNFOUNDED');
    expect((await row())?.toPay).toEqual({ minor: 1_250_000, currency: 'NOK' });
    expect(panel.text()).toContain('Decided: Not justified');

    // The answer that fits says point by point what it deals with.
    const [offer] = panel.root.querySelectorAll('.offer');
    if (offer instanceof HTMLButtonElement) await act(() => offer.click());
    await panel.checked();
    const points = [...panel.root.querySelectorAll('.coverage li')].map((li) => li.textContent);
    expect(points.length).toBe(
      new Set((await row())?.classification.points.map((p) => p.reason)).size,
    );
  });

  test('what is left to pay is asked where nobody knows it, not left over from another decision', async () => {
    const { panel } = await withCase();
    await panel.press('Ready to decide');
    await panel.press('Save');
    await panel.press('Decide');
    const decide = async (decision: string) => {
      const choice = panel.root.querySelector(`input[value=${decision}]`);
      if (choice instanceof HTMLInputElement) await act(() => choice.click());
      return panel.field(/^Customer is to pay/).value;
    };
    expect(await decide('unfounded')).toBe('12500');
    expect(await decide('partly')).toBe('');
    await panel.type(/^Customer is to pay/, '9 000');
    expect(await decide('unfounded')).toBe('9 000');
  });

  test('half an amount stands in the way of nothing once nobody is asked for one', async () => {
    const { panel, row } = await withCase();
    await panel.press('Ready to decide');
    await panel.press('Save');
    await panel.press('Decide');
    const decide = async (decision: string) => {
      const choice = panel.root.querySelector(`input[value=${decision}]`);
      if (choice instanceof HTMLInputElement) await act(() => choice.click());
    };
    await decide('partly');
    await panel.type(/^Customer is to pay/, '9 000 eller så');
    await decide('justified');
    await panel.type('Reasons, as the customer will be told', 'Varene kom aldri.');
    await panel.press('Save');
    expect((await row())?.state).toBe('JUSTIFIED');
  });

  test('a step that is not possible yet says why when it is pressed', async () => {
    const { panel, row, proof } = await withCase();
    await proof();
    await panel.press('Ready to decide');
    await panel.press('Save');
    await panel.press('Decide');
    const unfounded = panel.root.querySelector('input[value=unfounded]');
    if (unfounded instanceof HTMLInputElement) await act(() => unfounded.click());
    await panel.type('Reasons, as the customer will be told', 'Levert 3. november.');
    await panel.press('Save');
    await panel.press('Reply time has passed');
    expect(panel.text()).toContain('The customer must be answered first');
    expect((await row())?.state).toBe('UNFOUNDED');
  });

  test('keeps a note with who wrote it and when', async () => {
    const { panel } = await withCase();
    await panel.press('Note');
    await panel.type('Note', 'Lageret ser etter pakkseddelen.');
    await panel.press('Save');
    const entry = [...panel.root.querySelectorAll('.history__item')].at(-1);
    expect(entry?.textContent).toContain('Lageret ser etter pakkseddelen.');
    expect(entry?.textContent).toContain('26 Nov 2026, 10:00 by ola@firma.example');
  });

  test('a date is moved for a reason', async () => {
    const { panel, row } = await withCase();
    await panel.press('Move a date');
    await panel.type('New date', '2026-12-01');
    await panel.press('Save');
    expect(panel.text()).toContain('This is needed.');
    await panel.type('Why', 'Lagersjefen er syk.');
    await panel.press('Save');
    expect((await row())?.events.at(-1)?.type).toBe('deadlineMoved');
  });

  test('what was registered can be mended, but not the stage', async () => {
    const { panel, row } = await withCase();
    await panel.press('Change the case');
    expect(() => panel.field('Stage')).toThrow();
    await panel.type('Reason', 'PRICE');
    await panel.press('Save');
    expect((await row())?.classification.reason).toBe('PRICE');
  });

  test('documents at hand are ticked', async () => {
    const { panel, row } = await withCase();
    const box = panel.root.querySelector('.check input');
    if (box instanceof HTMLInputElement) await act(() => box.click());
    await panel.settle();
    expect(Object.values((await row())?.evidence ?? {})).toEqual([true]);
  });

  test('a later mail of the customer is asked about, and what it does is recorded with it', async () => {
    const { panel, services, message, row } = await withCase();
    const later = mail('later', { threadKey: ThreadKey.parse(String(message.threadKey)) });
    await act(() => services.host.open(later));
    await panel.settle();
    expect(panel.text()).toContain('The customer wrote again');
    await panel.press('Asks for an answer');
    expect((await row())?.messageKeys).toContain(later.key);
    expect(panel.text()).not.toContain('The customer wrote again');
  });
});
