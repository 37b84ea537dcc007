import * as z from 'zod/mini';
import { hashText } from '../../domain/shared/hash-text.ts';
import { TeamConnection } from '../../domain/shared/team-connection.ts';
import { fromBase64, toBase64 } from './base64.ts';

const PREFIX = 'svf1-';

/**
 * A connection as one line to paste: base64url of its fields and a check sum, so that a code cut off by a mail
 * program is told as such. It holds the password and keys: to be handed over like a password.
 */
export function connectCodeOf({ url, user, password, secret, keys }: TeamConnection): string {
  const body = toBase64Url(JSON.stringify([url, user, password, secret, keys]));
  return `${PREFIX}${body}-${sumOf(body)}`;
}

const Fields = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.nullable(z.string()),
  z.array(z.unknown()),
]);

/** The connection in a code; null when it is no whole code. White space that a mail put in does no harm. */
export function connectionInCode(code: string): TeamConnection | null {
  const text = code.replace(/\s+/g, '');
  const end = text.length - 9;
  if (!text.startsWith(PREFIX) || text[end] !== '-') return null;
  const body = text.slice(PREFIX.length, end);
  if (sumOf(body) !== text.slice(end + 1)) return null;
  const fields = Fields.safeParse(jsonIn(body));
  if (!fields.success) return null;
  const [url, user, password, secret, keys] = fields.data;
  const connection = TeamConnection.safeParse({ url, user, password, secret, keys });
  return connection.success ? connection.data : null;
}

function sumOf(body: string): string {
  return hashText(body).toString(16).padStart(8, '0');
}

function toBase64Url(text: string): string {
  return toBase64(new TextEncoder().encode(text))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function jsonIn(body: string): unknown {
  try {
    const bytes = fromBase64(body.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
