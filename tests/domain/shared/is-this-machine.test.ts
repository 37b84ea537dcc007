import { expect, test } from 'vitest';
import { isThisMachine } from '../../../lib/domain/shared/is-this-machine.ts';

test.each(['localhost', '127.0.0.1', '127.8.9.10', '[::1]'])('%s is this machine', (hostname) => {
  expect(isThisMachine(hostname)).toBe(true);
});

test.each(['127.0.0.1.elsewhere.example', '127.example', 'localhost.example', '128.0.0.1'])(
  '%s is another machine: a password does not go there in the clear',
  (hostname) => {
    expect(isThisMachine(hostname)).toBe(false);
  },
);
