import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import {
  type ServedSimulator,
  serveSimulator,
} from '../fixtures/gmail/simulator/serve-simulator.ts';
import type { Simulator } from '../fixtures/gmail/simulator/simulator.ts';
import { type LaunchedExtension, launchWithExtension, waitUntil } from './browser.ts';
import { chipName, standsBesideSubject } from './gmail-chip.ts';

declare global {
  interface Window {
    readonly simulator: Simulator;
  }
}

const mailbox = norwegianMailbox(new Date());
const [disputed, lunch] = mailbox.threads;
const url = (thread = disputed) =>
  `https://mail.google.com/mail/u/0/${thread ? addressOf(thread) : ''}`;

let browser: LaunchedExtension;
let served: ServedSimulator;

async function open(box: Mailbox, address = url()): Promise<Page> {
  served = await serveSimulator(browser.context, box);
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

const says = (page: Page, words: RegExp | null) =>
  waitUntil(async () => {
    const name = await chipName(page);
    return words === null ? name === null : words.test(name ?? '');
  }, `the chip says ${words}`);

/** Asks the content script as the side panel does, and gives back its raw answer. */
async function ask(name: string, request: unknown): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(
    async ([name, request]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { svarfrist: name, request }, { frameId: 0 });
    },
    [name, request] as const,
  );
}

async function openMessage(): Promise<{ key: string; text: string; notices: string[] } | null> {
  const reply = (await ask('currentMessage', {})) as { ok: boolean; value: never };
  return reply.ok ? reply.value : null;
}

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(served.strangeRequests).toEqual([]);
  for (const page of browser.context.pages().slice(1)) await page.close();
});

describe('in Gmail', () => {
  test('a disputed invoice gets a chip by its subject, a lunch gets none', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await standsBesideSubject(page);
    await page.goto(url(lunch));
    await page.waitForSelector('.a3s.aiL:visible');
    await says(page, null);
  });

  test('the chip follows the conversation that is shown, also when Gmail keeps the old one', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      lunch ? addressOf(lunch) : '',
    );
    await says(page, null);
    await page.goBack();
    await says(page, /innsigelse/i);
    expect(await page.locator('[data-svarfrist-chip]').count()).toBe(1);
  });

  test('thirty quick changes between two conversations never put the chip beside the wrong one', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    const wrong = await page.evaluate(async () => {
      let frames = 0;
      let longest = 0;
      let isOver = false;
      const watch = () => {
        const chip = document.querySelector('[data-svarfrist-chip]');
        const subject = [...document.querySelectorAll('h2')].find((each) => each.checkVisibility());
        const isWrong = chip?.checkVisibility() && subject?.textContent !== 'Faktura 10023';
        frames = isWrong ? frames + 1 : 0;
        longest = Math.max(longest, frames);
        if (!isOver) requestAnimationFrame(watch);
      };
      watch();
      for (let round = 0; round < 30; round += 1) {
        window.simulator.open(round % 2 === 0 ? 1 : 0);
        await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 37) % 200)));
      }
      isOver = true;
      return longest;
    });
    // The frame in which Gmail changes the view and the one in which the browser tells us of it.
    expect(wrong).toBeLessThanOrEqual(3);
    await says(page, /innsigelse/i);
    await page.evaluate(() => window.simulator.open(1));
    await says(page, null);
  });

  test('the chip is on top of nothing of Gmail’s and leaves its page as it was', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    expect(await page.locator('body [data-svarfrist-chip]').count()).toBe(0);
    expect(await page.evaluate(() => document.body.outerHTML.includes('svarfrist'))).toBe(false);
  });

  test('in colours forced by the system the chip keeps its edge and its words', async () => {
    const page = await open(mailbox);
    await page.emulateMedia({ forcedColors: 'active' });
    await says(page, /innsigelse/i);
    await standsBesideSubject(page);
  });

  test.each(['?view=pt&search=all', '?ui=html', 'mu/mp/1/'])(
    'nothing is done in the page at %s, which is made for printing or for telephones',
    async (path) => {
      const hash = disputed ? addressOf(disputed) : '';
      const page = await open(mailbox, `https://mail.google.com/mail/${path}${hash}`);
      await page.locator('.a3s.aiL').first().waitFor();
      await page.waitForTimeout(1000);
      expect(await chipName(page)).toBeNull();
      await expect(ask('currentMessage', {})).rejects.toThrow('Receiving end does not exist');
    },
  );

  test('the chip can be reached and pressed with the keyboard alone', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.keyboard.press('Shift+Tab');
    await waitUntil(
      () =>
        page.evaluate(() => document.activeElement?.hasAttribute('data-svarfrist-chip') ?? false),
      'the chip has the focus',
    );
    await page.keyboard.press('Enter');
    const panel = await browser.panel();
    expect(panel.url()).toContain('sidepanel.html');
    await panel.close();
  });

  test.each(['da', 'en'] as const)('it works in a Gmail in %s as well', async (language) => {
    const page = await open({ ...mailbox, language, layout: 'table', isDark: true });
    await says(page, /innsigelse/i);
  });

  test('a page that changes two hundred times a second stays quick', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    const longestTask = () =>
      page.evaluate(async () => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        );
        observer.observe({ type: 'longtask' });
        await window.simulator.makeNoise(2000);
        observer.disconnect();
        return Math.max(0, ...tasks);
      });
    // What is slow by itself is slow each time; a machine that is busy with something else is so now and then.
    const rounds: number[] = [];
    while (rounds.length < 5 && !rounds.some((longest) => longest < 100))
      rounds.push(await longestTask());
    expect(Math.min(...rounds)).toBeLessThan(100);
  });

  test('the mail is read from the shown conversation with its quotation marked', async () => {
    await open(mailbox);
    // The content script answers once it runs, and has the text once Gmail has.
    const text = () => openMessage().then((open) => open?.text);
    await waitUntil(async () => Boolean(await text().catch(() => '')), 'the text is there');
    const message = await openMessage();
    expect(message?.key).toBe(`gmail:kari@firma.example:${disputed?.mails.at(-1)?.id}`);
    expect(message?.text).toContain('Jeg bestrider faktura 10023');
    expect(message?.text).toContain('> Her er faktura 10023');
    expect(message?.notices).toEqual([]);
  });
});

describe('a reply', () => {
  const html =
    '<div dir="auto">Hei Ola Hansen,</div><div dir="auto"><br></div><div dir="auto">Vi ser på saken.</div>';
  const text = 'Hei Ola Hansen,\n\nVi ser på saken.';
  const insert = async () => {
    const answering = (await openMessage())?.key;
    return ask('insertReply', { html, text, answering });
  };
  const editor = (page: Page) => page.locator('[role=textbox]:visible');

  test('opens Gmail’s own reply and stands above the signature, saved as a draft', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    expect(await insert()).toEqual({ ok: true, value: { outcome: 'opened-reply' } });
    const lines = (await editor(page).innerText()).split('\n').filter(Boolean);
    expect(lines).toEqual([
      'Hei Ola Hansen,',
      'Vi ser på saken.',
      '--',
      'Kari Nordmann',
      'Salg, Firma AS',
    ]);
    expect(await page.locator('.gmail_signature:visible').count()).toBe(1);
    const drafts = await page.evaluate(() => Object.values(window.simulator.drafts));
    expect(String(drafts[0])).toContain('Vi ser på saken.');
  });

  test('is taken back by one undo', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.locator('.bkH').click();
    await editor(page).waitFor();
    const before = await editor(page).innerHTML();
    expect(await insert()).toEqual({ ok: true, value: { outcome: 'inserted' } });
    expect(await editor(page).innerText()).toContain('Vi ser på saken.');
    await editor(page).press('Control+z');
    expect(await editor(page).innerHTML()).toBe(before);
  });

  test('keeps what the user had written, below it', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.locator('.bkH').click();
    await editor(page).waitFor();
    await page.keyboard.type('Det er notert.');
    await insert();
    const lines = (await editor(page).innerText()).split('\n').filter(Boolean);
    expect(lines.slice(0, 3)).toEqual(['Hei Ola Hansen,', 'Vi ser på saken.', 'Det er notert.']);
  });

  test.each([
    [
      'the signature is the first thing in the editor',
      '<div class="gmail_signature" data-smartmail="gmail_signature">Kari</div>',
    ],
    [
      'a quotation is',
      '<div class="gmail_quote"><div class="gmail_attr">Ola skrev:<br></div><blockquote class="gmail_quote">Feil</blockquote></div>',
    ],
    ['nothing is in it', ''],
  ])('stands apart when %s', async (_name, content) => {
    const page = await open({ ...mailbox, signature: '' });
    await says(page, /innsigelse/i);
    await page.locator('.bkH').click();
    await editor(page).waitFor();
    await editor(page).evaluate((element, content) => {
      const policy = trustedTypes.createPolicy('test', { createHTML: (value: string) => value });
      element.innerHTML = policy.createHTML(content);
    }, content);
    expect(await insert()).toEqual({ ok: true, value: { outcome: 'inserted' } });
    const kept = editor(page).locator('.gmail_signature, .gmail_quote').first();
    if (content) expect(await kept.innerText()).not.toContain('Vi ser på saken');
    expect(await editor(page).innerText()).toMatch(/^\s*Hei Ola Hansen,\s+Vi ser på saken\./);
  });

  test.each([
    ['moved to a window of its own', 'popOut', '.dw [role=textbox]'],
    ['put over the whole page', 'fullScreen', '.aSt [role=textbox]'],
  ] as const)('goes into the editor that was %s', async (_name, move, selector) => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.locator('.bkH').click();
    await editor(page).waitFor();
    await page.evaluate((name) => window.simulator[name](), move);
    expect(await insert()).toEqual({ ok: true, value: { outcome: 'inserted' } });
    expect(await page.locator(selector).innerText()).toContain('Vi ser på saken.');
  });

  test('goes into that of two open replies in which the user was last, and into none unasked', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    await page.locator('.bkH').click();
    await editor(page).waitFor();
    await page.locator('.h7 .DILLkc').click();
    await expect.poll(() => editor(page).count()).toBe(2);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await insert()).toEqual({ ok: false, code: 'several-compose' });
    expect(await editor(page).allInnerTexts()).not.toContain('Vi ser på saken.');
    await editor(page).first().click();
    expect(await insert()).toEqual({ ok: true, value: { outcome: 'inserted' } });
    expect(await editor(page).first().innerText()).toContain('Vi ser på saken.');
    expect(await editor(page).last().innerText()).not.toContain('Vi ser på saken.');
  });

  test('is refused when another conversation was opened meanwhile', async () => {
    const page = await open(mailbox);
    await says(page, /innsigelse/i);
    const answering = (await openMessage())?.key;
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      lunch ? addressOf(lunch) : '',
    );
    await waitUntil(async () => {
      const key = (await openMessage())?.key;
      return key !== undefined && key !== answering;
    }, 'another mail is open');
    expect(await ask('insertReply', { html, text, answering })).toEqual({
      ok: false,
      code: 'message-changed',
    });
    expect(await editor(page).count()).toBe(0);
  });
});
