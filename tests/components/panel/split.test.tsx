import { afterEach, describe, expect, test } from 'vitest';
import { recordEvents } from '@/lib/app/record-events.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

const words = panelWords.en;
let panel: ShownPanel;
afterEach(() => panel.close());

async function partialCase() {
  const services = await fakeServices();
  const message = mail('split');
  const row = await registered(services, message);
  const { id, classification } = row.objection;
  const data = { template: 'T01', promisedAnswerBy: null, customerBy: null, messageKey: null };
  const part = { minor: 100_000, currency: 'NOK' } as const;
  const invoice = { ...classification.invoice, disputed: part };
  await recordEvents(services, id, [
    { type: 'acknowledged', objectionId: id, data },
    {
      type: 'reclassified',
      objectionId: id,
      data: { classification: { ...classification, extent: 'partial', invoice } },
    },
  ]);
  services.host.open(message);
  panel = await showPanel(services);
  return { services, id };
}

describe('a claim disputed in part', () => {
  test('is worked out with its tax and goes into case and reply', async () => {
    const { services, id } = await partialCase();
    await panel.press(/^Partial dispute|undisputed part/i);
    expect(panel.field('Disputed amount').value).toBe('1000');
    await panel.type('Disputed amount', '2 000');
    const net = panel.root.querySelector<HTMLInputElement>('.reply .check input');
    net?.click();
    await panel.settle();
    expect(panel.text()).toContain('2,500.00');
    await panel.press('Use in the case and the reply');
    await panel.checked();
    const row = await services.store.row(id);
    expect(row?.objection.classification.invoice.disputed).toEqual({
      minor: 250_000,
      currency: 'NOK',
    });
    const text = panel.field(words.reply.text).value.replaceAll('\u00a0', ' ');
    expect(text).toContain('2 500,00 kr');
    expect(text).toContain('10 000,00 kr');
  });

  test('leaves what is typed into the form while the case is written', async () => {
    const { services } = await partialCase();
    await panel.press(/^Partial dispute|undisputed part/i);
    const { append } = services.store;
    const { promise, resolve } = Promise.withResolvers<void>();
    Object.assign(services.store, {
      append: (...given: Parameters<typeof append>) => promise.then(() => append(...given)),
    });
    const field = panel.root.querySelector<HTMLLabelElement>('.reply .fields label');
    const label = field?.textContent ?? '';
    await panel.press('Use in the case and the reply');
    await panel.type(label, 'Typed meanwhile');
    resolve();
    await panel.checked();
    expect(panel.field(label).value).toBe('Typed meanwhile');
    const text = panel.field(words.reply.text).value.replaceAll('\u00a0', ' ');
    expect(text).toContain('1 000,00 kr');
  });

  test('and an amount above the invoice is refused with the reason', async () => {
    await partialCase();
    await panel.press(/^Partial dispute|undisputed part/i);
    await panel.type('Disputed amount', '99 000');
    expect(panel.text()).toContain('That is more than the invoice.');
    await panel.type('Disputed amount', 'some of it');
    expect(panel.text()).toContain('Write the amount, for example 2,500.00.');
  });
});
