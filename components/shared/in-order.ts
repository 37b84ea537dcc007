/** Answers to questions asked one after another, of which a slow old one must not stand over a newer one. */
export interface InOrder<T> {
  /** Shows the answer when it comes, unless a newer one stands by then. What fails shows nothing. @throws its failure */
  show(answer: Promise<T>): Promise<void>;
  /** Something newer is known without asking: what was asked until now is older. */
  overtake(): void;
  /** Nothing is shown any more. */
  stop(): void;
}

/**
 * Numbers questions as they are asked. An answer that comes after a newer one is thrown away; one that is the newest so
 * far is shown also while others are under way, so that a store that changes all the time still shows something.
 */
export function inOrder<T>(show: (answer: T) => void): InOrder<T> {
  let asked = 0;
  let shown = 0;
  let isOver = false;
  return {
    async show(answer) {
      asked += 1;
      const own = asked;
      const value = await answer;
      if (isOver || own < shown) return;
      shown = own;
      show(value);
    },
    overtake() {
      asked += 1;
      shown = asked;
    },
    stop() {
      isOver = true;
    },
  };
}
