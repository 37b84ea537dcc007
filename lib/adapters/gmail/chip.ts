import { backgroundBehind, isDark } from './background-behind.ts';
import type { ChipPlace } from './chip-place.ts';
import type { GmailPage } from './page.ts';

/** What the chip says, in words and looks that the worker made. */
export interface ChipContent {
  readonly label: string;
  /** What a press does, for the tooltip and for screen readers. */
  readonly hint: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly sign: string;
  /** Style sheet, for `[data-theme=light]` and `[data-theme=dark]`. */
  readonly look: string;
}

/** A mark of ours on Gmail’s page: it lies over the page and never inside what is Gmail’s. */
export interface Chip {
  /** Shows the chip at its anchor. */
  show(content: ChipContent): void;
  hide(): void;
  /** Moves it to where its anchor is now, or out of sight with it. */
  place(): void;
  /** Takes everything out of the page. */
  remove(): void;
}

/** Where a chip stands and what it does. */
export interface ChipPlan {
  /** Attribute by which a later run of the extension finds it. */
  readonly mark: string;
  /** What it stands at; null when that is not on the screen. */
  readonly anchor: () => Element | null;
  /** Tells one anchor from another that Gmail may put into its place. */
  readonly nameOf?: (anchor: Element) => string;
  readonly place: (anchor: Element, size: DOMRect) => ChipPlace | null;
  readonly onPress: () => void;
}

/**
 * A small button of ours that floats over Gmail's page: beside the subject, or in an editor. It lives at the end of the document and in
 * a closed shadow tree: Gmail's own nodes are never touched, and no page script can read or restyle it. A chip left
 * by an earlier run of the extension is removed.
 */
export function createChip(
  page: GmailPage,
  { mark, anchor: findAnchor, nameOf = () => '', place: findPlace, onPress }: ChipPlan,
): Chip {
  const { document } = page;
  const window = document.defaultView;
  for (const old of document.querySelectorAll(`[${mark}]`)) old.remove();

  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const button = document.createElement('button');
  button.type = 'button';
  const symbol = document.createElement('span');
  symbol.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  button.append(symbol, words);
  shadow.append(style, button);
  button.addEventListener('click', onPress);
  let isShown = false;
  let isPlacing = false;
  let shownFor = '';

  const put = (place: ChipPlace | null) => {
    host.style.cssText = place
      ? `all:initial;position:fixed;z-index:1;left:${place.left}px;top:${place.top}px`
      : 'display:none';
  };
  const place = () => {
    const anchor = isShown ? findAnchor() : null;
    // What is said of one conversation must not stand beside another while that one is being looked at.
    if (!anchor || nameOf(anchor) !== shownFor) return put(null);
    if (host.style.display === 'none') put({ left: 0, top: -1000 });
    button.dataset['theme'] = isDark(backgroundBehind(anchor)) ? 'dark' : 'light';
    put(findPlace(anchor, button.getBoundingClientRect()));
  };
  const placeSoon = () => {
    if (!isShown || isPlacing || !window) return;
    isPlacing = true;
    window.requestAnimationFrame(() => {
      isPlacing = false;
      place();
    });
  };
  // Another view can come in front within a frame: the chip must not stand there until the next look.
  const views = new IntersectionObserver(placeSoon);
  const remove = () => {
    host.remove();
    views.disconnect();
    life.abort();
  };
  const life = new AbortController();
  const options = { capture: true, passive: true, signal: life.signal };
  window?.addEventListener('resize', placeSoon, options);
  // Gmail scrolls a part of its page, and such events do not bubble.
  document.addEventListener('scroll', placeSoon, options);

  return {
    show({ label, hint, language, sign, look }) {
      style.textContent = look;
      button.lang = language;
      button.title = hint;
      button.setAttribute('aria-label', `${label}. ${hint}`);
      symbol.textContent = sign;
      words.textContent = label;
      isShown = true;
      const anchor = findAnchor();
      shownFor = anchor ? nameOf(anchor) : '';
      views.disconnect();
      if (anchor) views.observe(anchor);
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
    hide() {
      isShown = false;
      views.disconnect();
      // Gone and not only hidden: nothing of ours stays in a page where there is nothing to say.
      host.remove();
    },
    place,
    remove,
  };
}
