// How CouchDB 3.5 answers pages of other origins (its chttpd_cors): by these settings, else by defaults of its own.

const methods = 'CONNECT COPY DELETE GET HEAD OPTIONS POST PUT TRACE'.split(' ');
const headers =
  'accept accept-language authorization content-length content-range content-type destination expires if-match last-modified origin pragma x-couch-full-commit x-couch-id x-couch-persist x-couchdb-www-authenticate x-http-method-override x-requested-with x-couchdb-vhost-path'.split(
    ' ',
  );
const exposed =
  'accept-ranges etag server x-couch-request-id x-couch-update-newrev x-couchdb-body-time'.split(
    ' ',
  );

type Headers = Readonly<Record<string, string>>;

/** The headers that let a page read an answer; none where its origin is not allowed. */
export function corsHeaders(
  config: ReadonlyMap<string, string>,
  origin: string | undefined,
): Headers {
  if (origin === undefined || config.get('chttpd/enable_cors') !== 'true') return {};
  const allowed = split(config.get('cors/origins') ?? '');
  // Letter by letter: a slash at the end is another origin.
  if (!allowed.includes(origin) && !allowed.includes('*')) return {};
  return {
    'access-control-allow-origin': origin,
    ...(config.get('cors/credentials') === 'true'
      ? { 'access-control-allow-credentials': 'true' }
      : {}),
    'access-control-expose-headers': [
      'content-type',
      ...listed(config, 'cors/exposed_headers', exposed),
    ].join(', '),
  };
}

/** What a browser is told that asks before it sends; null where it is told nothing, and CouchDB does not know the method. */
export function preflight(config: ReadonlyMap<string, string>, asked: Headers): Headers | null {
  const { 'access-control-expose-headers': _, ...base } = corsHeaders(config, asked['origin']);
  const method = asked['access-control-request-method'];
  if (!('access-control-allow-origin' in base) || method === undefined) return null;
  const allowed = listed(config, 'cors/methods', methods);
  if (!allowed.includes(method)) return null;
  const known = listed(config, 'cors/headers', headers).map((each) => each.toLowerCase());
  const wanted = asked['access-control-request-headers'] ?? '';
  if (split(wanted).some((each) => !known.includes(each.toLowerCase()))) return null;
  return {
    ...base,
    'access-control-max-age': '600',
    'access-control-allow-methods': allowed.join(', '),
    'access-control-allow-headers': wanted,
  };
}

function listed(
  config: ReadonlyMap<string, string>,
  key: string,
  byDefault: readonly string[],
): readonly string[] {
  const set = config.get(key);
  return set === undefined ? byDefault : split(set);
}

function split(list: string): readonly string[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
