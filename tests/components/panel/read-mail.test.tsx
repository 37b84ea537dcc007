import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import type { Instant } from '@/lib/domain/shared/instant.ts';
import { HostError } from '@/lib/ports/errors.ts';
import { fakeHost, fakeServices, mail, ordinaryText } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

describe('reading the open mail', () => {
  test('a complaint is called one, with the customer’s own words and a chance in words', async () => {
    const services = await fakeServices();
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    expect(panel.text()).toContain('The customer disputes the invoice');
    const marks = [...panel.root.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks.some((words) => words?.includes('vi har aldri mottatt varene'))).toBe(true);
    expect(panel.text()).toMatch(/Almost certain|Very likely|Likely/);
    expect(panel.text()).not.toMatch(/\b0[.,]\d/);
    expect(panel.said()).toContain('The customer disputes the invoice');
  });

  test('it always says which mail it speaks of', async () => {
    const services = await fakeServices();
    services.host.open(mail('a', { subject: 'Faktura 10482 er feil' }));
    const panel = await showPanel(services);
    expect(panel.text()).toContain('Kari Nordmann');
    expect(panel.text()).toContain('Faktura 10482 er feil');
    expect(panel.text()).toContain('25 Nov 2026, 14:00');
  });

  test('a mail that cannot be drawn says so, and the next one is shown', async () => {
    const services = await fakeServices();
    // No adapter hands in such a moment; should one do so, the page must not stay empty.
    services.host.open({ ...mail('a'), receivedAt: 'no moment' as Instant });
    const panel = await showPanel(services);
    expect(panel.text()).toContain('Something went wrong');
    services.host.open(mail('b', { subject: 'Faktura 10482 er feil' }));
    await panel.settle();
    expect(panel.text()).toContain('Faktura 10482 er feil');
    expect(panel.text()).not.toContain('Something went wrong');
  });

  test('an ordinary mail is not called an objection, but may be registered all the same', async () => {
    const services = await fakeServices();
    services.host.open(mail('a', { text: ordinaryText, subject: 'Takk for sist' }));
    const panel = await showPanel(services);
    expect(panel.text()).toContain('No objection found');
    await panel.press('Register it all the same');
    expect(panel.button('Register')).toBeDefined();
  });

  const strange: [string, Partial<RawMessage>, string][] = [
    ['an automatic reply', { headers: { 'auto-submitted': 'auto-replied' } }, 'Automatic email'],
    ['an unreadable mail', { text: '', notices: ['unreadable'] }, 'This email cannot be read here'],
    ['an empty mail', { text: '', notices: ['empty'] }, 'The email is empty'],
  ];
  test.each(strange)('%s is called what it is', async (_, given, title) => {
    const services = await fakeServices();
    services.host.open(mail('a', given));
    const panel = await showPanel(services);
    expect(panel.text()).toContain(title);
  });

  test('with no mail open it says what to do', async () => {
    const panel = await showPanel(await fakeServices());
    expect(panel.text()).toContain('No email is open');
  });

  test('a tab that nobody reads may need to be reloaded, and that is said', async () => {
    const host = Object.assign(fakeHost(), { isThere: async () => false });
    const panel = await showPanel(await fakeServices({ host }));
    expect(panel.text()).toContain('Reload the tab');
    expect((await showPanel(await fakeServices())).text()).not.toContain('Reload the tab');
  });

  test('a slow answer about one mail is never shown under another', async () => {
    const services = await fakeServices();
    let finish = () => {};
    services.host.open(mail('slow'), new Promise((resolve) => (finish = resolve)));
    const panel = await showPanel(services);
    expect(panel.text()).toContain('Reading the open email');

    await act(() =>
      services.host.open(mail('b', { text: ordinaryText, subject: 'Takk for sist' })),
    );
    await panel.settle();
    expect(panel.text()).toContain('No objection found');

    finish();
    await panel.settle();
    expect(panel.text()).toContain('Takk for sist');
    expect(panel.text()).not.toContain('The customer disputes the invoice');
  });

  test.each([
    ['layout-unknown', 'The email page looks unfamiliar'],
    ['context-lost', 'Svarfrist was updated'],
    ['tab-gone', 'The email tab was closed'],
  ] as const)(
    'when the host says %s, it says what to do and offers to try again',
    async (code, title) => {
      const host = fakeHost();
      const services = await fakeServices({ host });
      host.open(mail('a'), Promise.reject(new HostError(code)));
      const panel = await showPanel(services);
      expect(panel.text()).toContain(title);

      host.open(mail('a'));
      await panel.settle();
      expect(panel.text()).toContain('The customer disputes the invoice');
    },
  );

  test('when nothing can be kept, it says so', async () => {
    const panel = await showPanel(await fakeServices());
    expect(panel.text()).toContain('Cases are not kept');
  });

  test('all five languages say what they found', async () => {
    const services = await fakeServices();
    services.host.open(mail('a'));
    const titles = {
      nb: 'Kunden bestrider fakturaen',
      nn: 'Kunden bestrid fakturaen',
      da: 'Kunden bestrider fakturaen',
      sv: 'Kunden bestrider fakturan',
      en: 'The customer disputes the invoice',
    } as const;
    for (const language of ['nb', 'nn', 'da', 'sv', 'en'] as const)
      expect((await showPanel(services, language)).text()).toContain(titles[language]);
  });
});
