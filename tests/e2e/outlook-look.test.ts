import { afterEach, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { outlookWords } from '../../lib/i18n/outlook.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { launchOutlook, type Outlook, type OutlookOptions, openOutlook } from './outlook-host.ts';
import { copiedCase, dispute, listedCase, registerCase, replyDraft } from './outlook-mails.ts';
import { axeViolations } from './workspace-page.ts';

let outlook: Outlook | undefined;
afterEach(async () => {
  expect(outlook?.unexpected).toEqual([]);
  await outlook?.close();
  outlook = undefined;
});

async function launched(options: OutlookOptions) {
  outlook = await launchOutlook(options);
  const window = await openOutlook(outlook, { item: dispute('1') });
  return { window, pane: await window.pane() };
}

test.each(['light', 'dark'] as const)(
  'nothing is in the way of keyboard and screen reader, at 320 pixels in %s',
  async (colorScheme) => {
    const { window, pane } = await launched({ colorScheme, width: 320 });
    await pane.getByText('varene er aldri levert').first().waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await registerCase(pane);
    await pane.getByRole('button', { name: /^Bekreft mottak/ }).click();
    await pane.getByLabel(panelNb.reply.text).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );

    // The same with what comes before the panel, in the same colours.
    await listedCase(window, '1');
    outlook?.withhold(/assets\/(?!taskpane|office-start)[^/]+\.js$/);
    const first = await window.reopen();
    await first.getByText(outlookWords.nb.first.registered).waitFor();
    expect(await axeViolations(first)).toEqual([]);
    expect(await first.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    outlook?.withhold(null);
    await first.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();

    await window.select(replyDraft('1', 'Hvis du ikke betaler, sendes saken til inkasso.'));
    const draft = await window.reopen();
    await draft.getByText(outlookWords.nb.draft.answers('Kari Nordmann')).waitFor();
    await draft.locator('.finding').first().waitFor();
    expect(await axeViolations(draft)).toEqual([]);
    expect(await draft.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  },
);

test('where the browser allows no storage the pane says so, works, and brings a case back from the mailbox', async () => {
  const { window, pane } = await launched({ storage: 'denied' });
  await pane.getByText(panelNb.banners.notDurable.title).waitFor();
  await registerCase(pane);
  await copiedCase(window, '1');
  const again = await window.reopen();
  await again.getByText(panelNb.banners.notDurable.title).waitFor();
  await again.getByText(outlookWords.nb.restored.title).waitFor();
  expect(await axeViolations(again)).toEqual([]);
});
