import * as z from 'zod/mini';
import { addressIn } from '../../domain/message/address-in.ts';
import type { RawMessage } from '../../domain/message/raw-message.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import { type Content, keyWithContent, messageKeyOf } from './message-key.ts';
import { instantIn } from './received-at.ts';

/** A line of a `.jsonl` file: `{id, subject, from, body}`, with what else is known. */
const JsonMail = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  subject: z.optional(z.nullable(z.string())),
  from: z.optional(z.nullable(z.string())),
  to: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
  body: z.string(),
  date: z.optional(z.nullable(z.string())),
  headers: z.optional(z.record(z.string(), z.string())),
});

/**
 * The mail of one line; null when the line is no such object. Its `id` counts within the file only (1, 2, 3 in the next
 * one too), so the key is `workspace:<id>#<content>`: the same for the same mail, another for another file's.
 */
export function readJsonLine(line: string): RawMessage | null {
  const parsed = JsonMail.safeParse(parseJson(line));
  if (!parsed.success) return null;
  const { id, subject, from, to, body, date, headers } = parsed.data;
  const content = {
    from: addressIn(from ?? ''),
    subject: subject ?? '',
    text: body,
    receivedAt: instantIn(date ?? undefined),
  };
  const lowerCase = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    ...content,
    key: keyOf(id === undefined ? '' : String(id), content),
    threadKey: null,
    host: 'workspace',
    account: null,
    rfcMessageId: null,
    to: [to ?? []].flat().flatMap((address) => addressIn(address) ?? []),
    headers: Object.fromEntries(lowerCase),
    notices: [],
  };
}

function keyOf(id: string, content: Content): MessageKey {
  const key = messageKeyOf(id, content);
  return id === '' ? key : keyWithContent(key, content);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Told to the user as a broken line; what it holds is never repeated.
    return undefined;
  }
}
