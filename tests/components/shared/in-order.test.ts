import { expect, test } from 'vitest';
import { inOrder } from '@/components/shared/in-order.ts';

/** Questions whose answers come when the test says so. */
function asked() {
  const shown: string[] = [];
  const order = inOrder<string>((answer) => shown.push(answer));
  const ask = () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const done = order.show(promise);
    return (answer: string) => {
      resolve(answer);
      return done;
    };
  };
  return { shown, order, ask };
}

test('a slow old answer never stands over a newer one', async () => {
  const { shown, ask } = asked();
  const [old, young] = [ask(), ask()];
  await young('young');
  await old('old');
  expect(shown).toEqual(['young']);
});

test('an answer is shown though a newer question is under way: constant change hides nothing', async () => {
  const { shown, ask } = asked();
  const [first, second] = [ask(), ask()];
  await first('first');
  await second('second');
  expect(shown).toEqual(['first', 'second']);
});

test('what is known meanwhile makes what was asked before it old', async () => {
  const { shown, order, ask } = asked();
  const old = ask();
  order.overtake();
  await old('old');
  await ask()('new');
  expect(shown).toEqual(['new']);
});

test('nothing is shown to somebody who has left', async () => {
  const { shown, order, ask } = asked();
  const late = ask();
  order.stop();
  await late('late');
  expect(shown).toEqual([]);
});

test('an answer that fails shows nothing and is told to who asked', async () => {
  const shown: string[] = [];
  const order = inOrder<string>((answer) => shown.push(answer));
  await expect(order.show(Promise.reject(new Error('no')))).rejects.toThrow('no');
  await order.show(Promise.resolve('next'));
  expect(shown).toEqual(['next']);
});
