import { browser } from 'wxt/browser';
import { readMessage } from '../../domain/message/read-message.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import { HostError } from '../../ports/errors.ts';
import type { DraftMark, MailHost, OpenDraft } from '../../ports/mail-host.ts';
import { callPage } from './call-page.ts';
import { copyReply } from './copy-reply.ts';
import { type ChipWords, draftProtocol, panelProtocol } from './protocol.ts';
import { serve } from './rpc.ts';
import { isGmailTab } from './senders.ts';
import type { Sender } from './wire.ts';

/** Gmail as the side panel sees it: the content script of the active tab reads and writes. */
export interface TabHost extends MailHost {
  /** Tells the tab that the store changed, so that its chip is up to date. */
  refresh(): void;
}

/** What the panel lends its host. */
export interface TabHostParts {
  readonly clock: Clock;
  /** Makes the words and looks of what stands at a reply window. */
  readonly drawMark: (mark: DraftMark) => ChipWords;
}

/**
 * The mail host behind the side panel, for as long as its page lives. The panel stays while the user changes tabs, so
 * every answer belongs to the tab that was asked: a reply is written only into the tab where its message was read.
 */
export function tabHost({ clock, drawMark }: TabHostParts): TabHost {
  const readIn = new Map<MessageKey, number>();
  const changeListeners = new Set<() => void>();
  const sentListeners = new Set<(sent: { inReplyTo: MessageKey }) => void>();
  const changed = () => {
    for (const listener of changeListeners) listener();
  };
  let checkDraft: ((draft: OpenDraft | null) => Promise<DraftMark | null>) | null = null;
  let ownWindow: number | undefined;
  browser.windows.getCurrent().then(({ id }) => {
    ownWindow = id;
  });
  const isInFront = async ({ tab }: Sender) => tab?.id === (await activeTab());

  serve(
    panelProtocol,
    {
      async messageChanged(_request, sender) {
        if (await isInFront(sender)) changed();
        return {};
      },
      async sentRecorded(sent, sender) {
        const listeners = (await isInFront(sender)) ? sentListeners : [];
        for (const listener of listeners) listener(sent);
        return {};
      },
    },
    isGmailTab,
  );
  // Each window may have its panel: only the one beside the reply answers.
  const isBeside = (sender: Sender) =>
    isGmailTab(sender) && checkDraft !== null && sender.tab?.windowId === ownWindow;
  serve(
    draftProtocol,
    {
      async draftChanged(draft) {
        const mark = await checkDraft?.(draft);
        return mark ? drawMark(mark) : null;
      },
    },
    isBeside,
  );
  // What is being typed in the panel goes when another mail is read: tabs of other windows, and those that load behind
  // the one in front, are none of its business.
  const isOurs = (windowId: number) => ownWindow === undefined || windowId === ownWindow;
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (isOurs(windowId)) changed();
  });
  browser.tabs.onUpdated.addListener((_tab, { status }, { active, windowId }) => {
    if (status === 'complete' && active && isOurs(windowId)) changed();
  });

  return {
    capabilities: {
      insertReply: true,
      noticesSending: true,
      backgroundReminders: true,
      openMessage: false,
    },
    async currentMessage() {
      const tab = await activeTab();
      const raw = await callPage(tab, 'currentMessage', {}).catch(nullWithoutGmail);
      // Another tab may have come to the front while this one answered: its message is asked for anew.
      if (!raw || tab !== (await activeTab())) return null;
      readIn.set(raw.key, tab);
      return readMessage(raw, clock.now());
    },
    async isThere() {
      const tab = await activeTab();
      return callPage(tab, 'conversation', {}).then(Boolean, () => false);
    },
    async conversation() {
      return (await callPage(await activeTab(), 'conversation', {}).catch(nullWithoutGmail)) ?? [];
    },
    async chooseMessage(at, lines) {
      await callPage(await activeTab(), 'chooseMessage', { at, lines });
    },
    async insertReply({ html, text }, answering) {
      const tab = await activeTab();
      if (readIn.get(answering) !== tab) throw new HostError('message-changed');
      try {
        const { outcome } = await callPage(tab, 'insertReply', { html, text, answering });
        return outcome;
      } catch (error) {
        if (!(error instanceof HostError && error.code === 'insert-failed')) throw error;
        if (!(await copyReply({ html, text }))) throw error;
        return 'clipboard';
      }
    },
    onMessageChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onDraft(listener) {
      checkDraft = listener;
      askTab('checkDraft');
      return () => {
        // Whoever listens by now must not be sent away by the one before.
        if (checkDraft !== listener) return;
        checkDraft = null;
        askTab('checkDraft');
      };
    },
    /** The service worker records sent replies, also while no panel is open: this only tells of it. */
    onReplySent(listener) {
      sentListeners.add(listener);
      return () => sentListeners.delete(listener);
    },
    refresh: () => askTab('refresh'),
  };
}

function askTab(name: 'refresh' | 'checkDraft'): void {
  activeTab()
    .then((tab) => callPage(tab, name, {}))
    .catch(() => null); // no Gmail there, so nothing of ours that could be out of date
}

/** @throws HostError `tab-gone` when the window has no tab any more */
async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new HostError('tab-gone');
  return tab.id;
}

/** A tab that nobody answers in shows something else than Gmail: no message is open there. */
function nullWithoutGmail(error: unknown): null {
  if (error instanceof HostError && error.code === 'tab-gone') return null;
  throw error;
}
