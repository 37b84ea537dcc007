import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { saveOwnTemplate } from '@/lib/app/own-templates.ts';
import { fakeServices, filledSettings, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

let panel: ShownPanel;
afterEach(() => panel.close());

async function caseWith(body: string, settings = filledSettings) {
  const services = await fakeServices({ settings });
  const message = mail('own');
  await registered(services, message);
  const saved = await saveOwnTemplate(
    services,
    {
      name: 'Our carrier looks for it',
      steps: ['understand'],
      states: 'open',
      reasons: ['NOT_DELIVERED'],
      basedOn: 'T01',
      texts: { nb: { subject: 'Faktura {{invoice.number}}', body } },
    },
    null,
  );
  if (!saved.ok) throw new Error('the fixture does not save');
  services.host.open(message);
  panel = await showPanel(services);
  await panel.settle();
  return services;
}

async function key(name: string) {
  const target = document.activeElement ?? document.body;
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
  await panel.settle();
}

const focused = () => document.activeElement?.textContent ?? '';

describe('a template of the user’s own in the panel', () => {
  test('is offered with a mark, filled in, and inserted as what it stands for', async () => {
    const services = await caseWith(
      'Hei {{customer.name}},\n\nTakk for at du sa fra om faktura {{invoice.number}}. Vi forstår at varene ikke kom, og transportøren leter. Purringer og gebyrer er stanset imens. Du får svar senest {{date.answerBy}}.\n\nVennlig hilsen\n{{owner.name}}, {{seller.name}}\n{{owner.phone}}',
    );
    await panel.press(/Our carrier looks for it.*Own template/);
    await panel.checked();
    await panel.press('Insert in reply');
    const [inserted] = services.host.inserted;
    expect(inserted?.draft.text).toContain('transportøren leter');
    expect(inserted?.draft.template).toBe('T01');
    await panel.settle();
    expect(panel.text()).toContain('Reply put into the reply window: Our carrier looks for it');
  });

  test('is found by a word and chosen with the keyboard alone', async () => {
    await caseWith('Hei {{customer.name}}');
    const search = panel.field('Search the replies');
    await panel.type('Search the replies', 'carrier');
    search.focus();
    await key('ArrowDown');
    expect(focused()).toContain('Our carrier looks for it');
    await key('ArrowUp');
    expect(document.activeElement).toBe(search);
    await key('Enter');
    expect(panel.text()).toContain('Our carrier looks for it');
    expect(panel.text()).not.toContain('Search the replies');
  });

  test('is written in the languages it has, and no other is to be chosen', async () => {
    await caseWith('Hei {{customer.name}}');
    await panel.press(/Our carrier/);
    const options = [...panel.field(/language/i).querySelectorAll('option')];
    expect(options.map(({ value }) => value)).toEqual(['nb']);
  });

  test('ends with the greeting where the mail program signs', async () => {
    const settings = { ...filledSettings, hasOwnSignature: true };
    await caseWith('Hei\n\nVennlig hilsen\n{{owner.name}}\n{{owner.phone}}', settings);
    await panel.press(/Our carrier/);
    await panel.checked();
    expect(panel.field('Text').value).toBe('Hei\n\nVennlig hilsen');
  });
});
