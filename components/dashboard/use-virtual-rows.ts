import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Rect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Wish {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Height of a row before it was measured, in pixels. */
  readonly height: number;
  /** A row that stays drawn wherever the list is scrolled to, because the focus is in it. */
  readonly kept: number | null;
}

/** The rows in sight, and what to leave free for those that are not. */
export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  readonly total: number;
  /** To be the `ref` of each row: heights differ where words wrap. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

// Where nothing has a size yet (a page in the background, a test) a screenful is drawn all the same.
const screenful: Rect = { width: 1024, height: 900 };

/** Draws some dozen rows of a list of any length. */
export function useVirtualRows({ scroller, count, height, kept }: Wish): VirtualRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        count,
        initialRect: screenful,
        estimateSize: () => height,
        getScrollElement: () => scroller.current,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
      }),
  );
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    overscan: 8,
    estimateSize: () => height,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : screenful)),
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const indexes = Array.from({ length: to - from + 1 }, (_, place) => from + place);
      if (kept === null || kept >= count || (kept >= from && kept <= to)) return indexes;
      return kept < from ? [kept, ...indexes] : [...indexes, kept];
    },
    onChange: () => draw(undefined),
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
