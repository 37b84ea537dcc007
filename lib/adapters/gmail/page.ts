import type { Candidates } from './selectors.ts';

/** Gmail's page as the adapter sees it. `isShown` can be replaced where there is no layout. */
export interface GmailPage {
  readonly document: Document;
  /** False for what Gmail keeps in the page but does not show: older views, decoys, closed menus. */
  isShown(element: Element): boolean;
}

/** The page of this window. */
export function gmailPage(document: Document): GmailPage {
  return { document, isShown: (element) => element.checkVisibility({ visibilityProperty: true }) };
}

/** All shown elements that the first fitting candidate finds under `root`, in page order. */
export function allShown(page: GmailPage, root: ParentNode, candidates: Candidates): Element[] {
  for (const selector of candidates) {
    const found = [...root.querySelectorAll(selector)].filter((each) => page.isShown(each));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first shown element that a candidate finds under `root`; null when none does. */
export function firstShown(
  page: GmailPage,
  root: ParentNode,
  candidates: Candidates,
): Element | null {
  for (const selector of candidates) {
    for (const element of root.querySelectorAll(selector)) {
      if (page.isShown(element)) return element;
    }
  }
  return null;
}

/** The first element under `root`, shown or not: for hidden fields and marks. */
export function firstAny(root: ParentNode, candidates: Candidates): Element | null {
  for (const selector of candidates) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return null;
}

/** True when `element` itself matches a candidate. */
export function isA(element: Element, candidates: Candidates): boolean {
  return candidates.some((selector) => element.matches(selector));
}

/** The nearest element around `element`, itself included, that matches a candidate. */
export function closestOf(element: Element, candidates: Candidates): Element | null {
  for (const selector of candidates) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Gmail's buttons listen to different parts of a click, so all of them are given. Only for a click of the user. */
export function press(element: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
}

// Gmail answers a click within half a second; a slow machine with a cold cache took two.
const LONGEST_WAIT = 5000;

/** Waits until Gmail has done what was asked of it. @returns false when it has not in five seconds */
export async function waitFor(isDone: () => boolean): Promise<boolean> {
  for (const end = Date.now() + LONGEST_WAIT; !isDone(); ) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
