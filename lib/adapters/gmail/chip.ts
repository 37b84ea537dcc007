import { type ChipPlace, placeBeside } from './chip-place.ts';
import { backgroundBehind, chipStyle, isDark } from './chip-style.ts';
import type { GmailPage } from './page.ts';

/** How pressing the chip looks; words say the same, colour is never the only sign. */
export type ChipTone = 'possible' | 'objection' | 'running' | 'late' | 'done';

export interface ChipContent {
  readonly tone: ChipTone;
  readonly label: string;
  /** What a press does, for the tooltip and for screen readers. */
  readonly hint: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

export interface Chip {
  /** Shows the chip beside the subject of the open conversation. */
  show(content: ChipContent): void;
  hide(): void;
  /** Moves it to where the subject is now, or out of sight with it. */
  place(): void;
  /** Takes everything out of the page. */
  remove(): void;
}

const MARK = 'data-svarfrist-chip';

const signs: Record<ChipTone, string> = {
  possible: '?',
  objection: '!',
  running: '◷',
  late: '!',
  done: '✓',
};

/**
 * A small button of ours that floats over Gmail's page beside the subject. It lives at the end of the document and in
 * a closed shadow tree: Gmail's own nodes are never touched, and no page script can read or restyle it. A chip left
 * by an earlier run of the extension is removed.
 */
export function createChip(
  page: GmailPage,
  { subject, onPress }: { subject: () => Element | null; onPress: () => void },
): Chip {
  const { document } = page;
  const window = document.defaultView;
  for (const old of document.querySelectorAll(`[${MARK}]`)) old.remove();

  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = chipStyle;
  const button = document.createElement('button');
  button.type = 'button';
  const sign = document.createElement('span');
  sign.className = 'sign';
  sign.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  button.append(sign, words);
  shadow.append(style, button);
  button.addEventListener('click', onPress);
  let isShown = false;
  let isPlacing = false;

  const put = (place: ChipPlace | null) => {
    host.style.cssText = place
      ? `all:initial;position:fixed;z-index:1;left:${place.left}px;top:${place.top}px`
      : 'display:none';
  };
  const place = () => {
    const anchor = isShown ? subject() : null;
    if (!anchor) return put(null);
    if (host.style.display === 'none') put({ left: 0, top: -1000 });
    button.dataset['theme'] = isDark(backgroundBehind(anchor)) ? 'dark' : 'light';
    put(placeBeside(anchor, button.getBoundingClientRect()));
  };
  const placeSoon = () => {
    if (!isShown || isPlacing || !window) return;
    isPlacing = true;
    window.requestAnimationFrame(() => {
      isPlacing = false;
      place();
    });
  };
  const remove = () => {
    host.remove();
    window?.removeEventListener('resize', placeSoon);
    document.removeEventListener('scroll', placeSoon, { capture: true });
  };
  window?.addEventListener('resize', placeSoon, { passive: true });
  // Gmail scrolls a part of its page, and such events do not bubble.
  document.addEventListener('scroll', placeSoon, { capture: true, passive: true });

  return {
    show({ tone, label, hint, language }) {
      button.dataset['tone'] = tone;
      button.lang = language;
      button.title = hint;
      button.setAttribute('aria-label', `${label}. ${hint}`);
      sign.textContent = signs[tone];
      words.textContent = label;
      isShown = true;
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
    hide() {
      isShown = false;
      // Gone and not only hidden: nothing of ours stays in a page where there is nothing to say.
      host.remove();
    },
    place,
    remove,
  };
}
