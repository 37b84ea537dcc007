import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { LearningSection } from '@/components/settings/LearningSection.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { loadJudgments } from '@/lib/app/learn.ts';
import { fakeServices, mail } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

const words = 'Hei, kan dere sende meg en kopi av faktura 4410? Jeg finner den ikke. Takk!';

test('the panel says what a mail is that is no objection', async () => {
  const services = await fakeServices();
  services.host.open({ ...mail('a'), subject: 'Faktura 4410', newest: words });
  const panel = await showPanel(services);
  expect(panel.text()).toContain('No objection found');
  expect(panel.text()).toContain('Probably asks for a copy or an attachment.');
});

test('dismissing and registering teach the detector, which tells how right it was', async () => {
  const services = await fakeServices();
  services.host.open(mail('a'));
  const panel = await showPanel(services);
  expect(panel.text()).not.toContain('Learnt from');
  await panel.press('Not an objection');
  await panel.press('Invoice question');
  expect(await loadJudgments(services.store)).toMatchObject([
    { isObjection: false, verdict: 'objection' },
  ]);
  expect(panel.text()).toContain('Learnt from 1 choice');
  // Below what is to be done, not in between.
  expect(panel.text()).toMatch(/Register.*Learnt from 1 choice/s);
  expect(panel.text()).not.toMatch(/Learnt from 1 choice.*Register/s);
  expect(panel.text()).toContain('Right in 0 of 1 emails it called an objection (0%).');
  expect(panel.text()).toContain('Few choices so far');

  await panel.press('Forget the last choice');
  expect(await loadJudgments(services.store)).toEqual([]);
  expect(panel.text()).not.toContain('Learnt from');
});

test('the settings forget every answer', async () => {
  const services = await fakeServices();
  services.host.open(mail('a'));
  const panel = await showPanel(services);
  await panel.press('Register');
  expect(await loadJudgments(services.store)).toMatchObject([{ isObjection: true }]);

  const root = document.createElement('div');
  const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  await act(() =>
    render(
      <ServicesProvider services={services} language="en">
        <LearningSection />
      </ServicesProvider>,
      root,
    ),
  );
  await settled();
  expect(root.textContent).toContain('Found 1 of 1 objections you registered (100%).');
  const forget = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Forget all choices',
  );
  await act(() => forget?.click());
  await settled();
  expect(root.textContent).toContain('You have not made any choice yet.');
  expect(await loadJudgments(services.store)).toEqual([]);
});
