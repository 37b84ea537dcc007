import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { InvoiceFacts } from '@/components/panel/InvoiceFacts.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { InvoiceFacts as Facts } from '@/lib/domain/detection/detection.ts';
import { money } from '@/lib/domain/shared/money.ts';
import { fakeServices } from '../fakes.ts';

async function shown(facts: Partial<Facts>): Promise<string> {
  const root = document.createElement('div');
  const services = await fakeServices();
  await act(() =>
    render(
      <ServicesProvider services={services} language="nb">
        <InvoiceFacts facts={{ ...none, ...facts }} />
      </ServicesProvider>,
      root,
    ),
  );
  return (root.textContent ?? '').replaceAll('\u00a0', ' ');
}

const none: Facts = { invoiceNumber: null, amounts: [], disputed: null, dueDate: null };

test('names each amount by its part, and leaves out those whose part nobody knows', async () => {
  const text = await shown({
    amounts: [
      { money: money(87_600, 'NOK'), role: 'invoice' },
      { money: money(5_900, 'NOK'), role: 'other' },
      { money: money(2_450, 'NOK'), role: 'other' },
    ],
  });
  expect(text).toBe('Fakturabeløp87 600,00 kr');
});

test('says nothing where nothing but such an amount is known', async () => {
  expect(await shown({ amounts: [{ money: money(5_900, 'NOK'), role: 'other' }] })).toBe('');
});
