import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemplateId } from '../../lib/domain/law/template-id.ts';
import type { State } from '../../lib/domain/objection/state.ts';
import { templateOf } from '../../lib/domain/reply/templates.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import {
  axeViolations,
  complaintsOf,
  overflow,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
  thatThursday,
} from './workspace-page.ts';

const words = panelWords.nb;
const states = commonWords.nb.states;

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  workspace = await startWorkspace(['innsigelse-nb.eml']);
  browser = await launchPlain({
    language: 'nb',
    width: 1440,
    height: 1000,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(30_000);
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  await page.goto(workspace.address);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

const panel = () => page.locator('.panel');
const stands = (state: State) =>
  panel().locator('.clock .badge', { hasText: states[state] }).first().waitFor();

/** Opens a mail and registers it; where a part is disputed and the mail does not say how much, it is asked for. */
async function open(sender: RegExp) {
  await page.getByRole('option', { name: sender }).first().click();
  await registerOpenMail(page);
}

/** Finds a reply by its name, fills in what is missing, has it checked and puts it into the reply window. */
async function write(id: TemplateId, known: Readonly<Record<string, string>> = {}) {
  const name = templateOf(id)?.names.nb ?? id;
  await panel().getByRole('searchbox').fill(name);
  await panel().locator('.offer', { hasText: name }).first().click();
  await page.locator('.reply textarea[rows="12"]').waitFor();
  for (const [label, value] of Object.entries(known))
    await fillAndLeave(page.locator('.reply').getByLabel(label, { exact: true }), value);
  const empty = page.locator('.reply .input[aria-required="true"]');
  for (let index = 0; index < (await empty.count()); index += 1) {
    const field = empty.nth(index);
    if ((await field.inputValue()) !== '' || !(await field.isVisible())) continue;
    const kind = await field.getAttribute('type');
    await field.fill(kind === 'date' ? '2026-12-15' : 'timelisten viser arbeidet');
  }
}

/** Fields tidy what was typed when they are left. */
async function fillAndLeave(field: Locator, value: string) {
  await field.fill(value);
  await field.blur();
}

async function insertAndSend() {
  await page.locator('.insert .button:first-child:not([aria-disabled])').click();
  await page.locator('.reply-box__text').waitFor();
  await page.getByRole('button', { name: 'Merk som sendt' }).click();
  // What was sent is done: the next reply is offered.
  await panel().locator('.offer').first().waitFor();
}

/** Tells the case something, by the words on its button. */
async function tell(
  action: keyof typeof words.actions,
  fill?: (form: ReturnType<typeof panel>) => Promise<void>,
) {
  const steps = panel().locator('section[aria-labelledby=steps-title]');
  await steps.getByRole('button', { name: words.actions[action].label, exact: true }).click();
  if (!fill) return;
  const form = steps.locator('form').first();
  await form.waitFor();
  await fill(form);
  await form.locator('button[type=submit]').click();
}

describe('from the first mail to the payment', () => {
  test('receipt is confirmed, questions are asked, and the customer answers', async () => {
    await open(/Brekkhus/);
    await stands('REGISTERED');
    await write('T01');
    await insertAndSend();
    await stands('ACKNOWLEDGED');
    await write('T02');
    await insertAndSend();
    await stands('WAITING_CUSTOMER');
    await screenshot(page, 'journey-waiting-light');
    await tell('answers');
    await stands('DECISION_READY');
  });

  test('the agreement is confirmed in writing, with amount, day and account', async () => {
    await tell('agree', async (form) => {
      await form.locator('textarea').first().fill('Vi trekker fra fire timer. Resten betales.');
      await form.locator('input[type=date]').first().fill('2026-12-15');
    });
    await stands('AGREED');
    await write('T04', { 'Beløp som krediteres': '4450', 'Å betale': '14490' });
    const text = page.locator('.reply textarea[rows="12"]');
    await expect.poll(() => text.inputValue()).toMatch(/14.490,00.kr innen 15\. desember 2026/u);
    await screenshot(page, 'journey-agreement-light');
    await insertAndSend();
    await stands('AWAITING_SETTLEMENT');
  });

  test('the payment closes the case, and its history tells all of it', async () => {
    await tell('paid', async () => {});
    await stands('CLOSED');
    await panel().getByText(words.history.heading).first().click();
    await expect.poll(() => panel().innerText()).toContain(words.actions.agree.done);
    await page.emulateMedia({ colorScheme: 'dark' });
    await screenshot(page, 'journey-closed-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('from the rejection to the conciliation board', () => {
  test('a decision without reasons is not taken; with them the customer is told why', async () => {
    await open(/Marit Solbakken/);
    await tell('facts-gathered', async () => {});
    await stands('DECISION_READY');
    // A rejection rests on something that proves the claim.
    await panel().getByText(words.evidence.heading).first().click();
    const paper = panel().locator('[aria-labelledby="decide-title"] input[type=checkbox]').first();
    // It stands ticked once the log has it.
    await paper.click();
    await expect.poll(() => paper.isChecked()).toBe(true);
    await tell('decide', async (form) => {
      await form.getByText(commonWords.nb.decisions.unfounded, { exact: true }).click();
      await form.locator('textarea').first().fill('Følgeseddelen er signert 3. november.');
    });
    await stands('UNFOUNDED');
    // What was ticked stands in the letter.
    await write('T08');
    expect(await overflow(page)).toBe(0);
    await screenshot(page, 'journey-rejection-light');
    await insertAndSend();
  });

  test('who maintains the objection is led to a neutral body', async () => {
    await tell('maintains');
    await stands('MAINTAINED');
    await write('T19', { 'Neste steg vi foreslår': 'et møte hos dere' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.insert .button:first-child:not([aria-disabled])').waitFor();
    await screenshot(page, 'journey-conciliation-dark');
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await insertAndSend();
    await tell('open-mediation', async () => {});
    await stands('MEDIATION');
  });

  test('the page complained about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
