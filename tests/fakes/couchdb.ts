// A CouchDB for tests: accounts, the calls that the client and the set-up make, CORS, and faults on demand.
import { corsHeaders, preflight } from './couch-cors.ts';
import {
  type Backup,
  type CouchDatabase,
  type CouchUser,
  createCouchDatabase,
  type Json,
} from './couch-database.ts';

/** A request as the stand-in sees it, whatever carried it. */
export interface CouchCall {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface CouchReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const LOCKED_AFTER = 5;
const LONGEST_REQUEST = 8_000_000;

/** An empty server with one administrator, `admin` with the password `secret`. */
export function createFakeCouch({ isSetUp = true } = {}) {
  const databases = new Map<string, CouchDatabase>();
  const config = new Map<string, string>();
  const failures = new Map<string, number>();
  const calls: { readonly method: string; readonly path: string; readonly status: number }[] = [];
  const limits = { document: 65_536, request: LONGEST_REQUEST };
  let shuffle = <T>(rows: T[]): T[] => rows;
  let clockOffset = 0;
  if (isSetUp) databases.set('_users', createCouchDatabase('_users'));

  const json = (status: number, body: unknown): CouchReply => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const failure = (status: number, error: string, reason: string) =>
    json(status, { error, reason });

  function signedIn(headers: Readonly<Record<string, string>>): CouchUser | CouchReply {
    const header = headers['authorization'];
    if (!header?.startsWith('Basic ')) return { name: null, roles: [] };
    const text = Buffer.from(header.slice(6), 'base64').toString('utf8');
    const name = text.slice(0, text.indexOf(':'));
    const password = text.slice(name.length + 1);
    if ((failures.get(name) ?? 0) >= LOCKED_AFTER)
      return failure(
        403,
        'forbidden',
        'Account is temporarily locked due to multiple authentication failures',
      );
    const user = databases.get('_users')?.get(`org.couchdb.user:${name}`);
    const isAdmin = name === 'admin' && password === 'secret';
    if (isAdmin) return { name, roles: ['_admin'] };
    if (user && user['derived_key'] === `hashed:${password}`)
      return { name, roles: user['roles'] as string[] };
    failures.set(name, (failures.get(name) ?? 0) + 1);
    return failure(401, 'unauthorized', 'Name or password is incorrect.');
  }

  function answer(call: CouchCall): CouchReply {
    if (call.method === 'OPTIONS') {
      // Asked before anybody has said who he is.
      const allowed = preflight(config, call.headers);
      return allowed
        ? { status: 204, headers: allowed, body: '' }
        : failure(405, 'method_not_allowed', 'Only GET,HEAD,POST,PUT,DELETE allowed');
    }
    const user = signedIn(call.headers);
    if ('status' in user) return user;
    if (call.method === 'POST' && !call.headers['content-type']?.startsWith('application/json'))
      return failure(415, 'bad_content_type', 'Content-Type must be application/json');
    const url = new URL(call.path, 'http://couch');
    const parts = url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const [first = '', ...rest] = parts;
    const body: unknown = call.body === '' ? undefined : parsed(call.body);
    if (call.body !== '' && body === undefined)
      return failure(400, 'bad_request', 'invalid UTF-8 JSON');
    if (first === '') return json(200, { couchdb: 'Welcome', version: '3.5.0' });
    if (first === '_session')
      return json(200, { ok: true, userCtx: user, info: { authenticated: 'default' } });
    if (first === '_membership')
      return json(200, { all_nodes: ['nonode@nohost'], cluster_nodes: ['nonode@nohost'] });
    const isAdmin = user.roles.includes('_admin');
    if (first === '_node')
      return isAdmin
        ? configured(call.method, rest, body)
        : failure(401, 'unauthorized', 'You are not a server admin.');
    return inDatabase(call, { user, isAdmin, first, rest, body, query: url.searchParams });
  }

  function configured(method: string, rest: readonly string[], body: unknown): CouchReply {
    const key = rest.slice(2).join('/');
    const before = config.get(key);
    if (method === 'PUT') {
      config.set(key, String(body));
      return json(200, before ?? '');
    }
    return before === undefined
      ? failure(404, 'not_found', 'unknown_config_value')
      : json(200, before);
  }

  interface Inside {
    readonly user: CouchUser;
    readonly isAdmin: boolean;
    readonly first: string;
    readonly rest: readonly string[];
    readonly body: unknown;
    readonly query: URLSearchParams;
  }

  function inDatabase(
    { method, body: text }: CouchCall,
    { user, isAdmin, first, rest, body, query }: Inside,
  ): CouchReply {
    const notAdmin = failure(401, 'unauthorized', 'You are not a server admin.');
    if (!/^(_users$|[a-z][a-z0-9_$()+/-]*$)/.test(first))
      return failure(400, 'illegal_database_name', `Name: '${first}'. Only lowercase characters …`);
    const database = databases.get(first);
    if (rest.length === 0 && method === 'PUT') {
      if (!isAdmin) return notAdmin;
      if (database)
        return failure(
          412,
          'file_exists',
          'The database could not be created, the file already exists.',
        );
      databases.set(first, createCouchDatabase(first));
      return json(201, { ok: true });
    }
    if (rest.length === 0 && method === 'DELETE') {
      if (!isAdmin) return notAdmin;
      return databases.delete(first)
        ? json(200, { ok: true })
        : failure(404, 'not_found', 'Database does not exist.');
    }
    if (!database) return failure(404, 'not_found', 'Database does not exist.');
    if (first === '_users' && !isAdmin)
      return failure(403, 'forbidden', 'You are not allowed to access this db.');
    if (!database.mayRead(user))
      return user.name === null
        ? failure(401, 'unauthorized', 'You are not authorized to access this db.')
        : failure(403, 'forbidden', 'You are not allowed to access this db.');
    const record = (typeof body === 'object' && body ? body : {}) as Json;
    const [verb = '', name = ''] = rest;
    switch (verb) {
      case '':
        return json(200, database.info());
      case '_security':
        if (method === 'GET') return json(200, database.getSecurity());
        if (!isAdmin) return failure(500, 'error', 'no_majority');
        database.setSecurity(record);
        return json(200, { ok: true });
      case '_purge':
        return isAdmin
          ? json(201, {})
          : failure(401, 'unauthorized', 'You are not a db or server admin.');
      case '_compact':
        if (!isAdmin) return failure(401, 'unauthorized', 'You are not a db or server admin.');
        database.compact();
        return json(202, { ok: true });
      case '_bulk_docs': {
        if (text.length > limits.request)
          return failure(413, 'too_large', 'the request entity is too large');
        const docs = Array.isArray(record['docs']) ? (record['docs'] as Json[]) : null;
        if (!docs) return failure(400, 'bad_request', 'POST body must include `docs` parameter.');
        // One document that is too large refuses the whole request, and nothing of it is stored.
        if (docs.some((doc) => JSON.stringify(doc).length > limits.document))
          return failure(413, 'document_too_large', String(docs[0]?.['_id'] ?? ''));
        const isReplicated = record['new_edits'] === false;
        const outcomes = docs.map((doc) =>
          database.write(prepared(first, doc), { user, isReplicated }),
        );
        const told = isReplicated ? outcomes.filter((outcome) => 'error' in outcome) : outcomes;
        return json(201, shuffle(told));
      }
      case '_changes': {
        const feed = database.changes(query);
        return feed
          ? json(200, { ...feed, results: shuffle(feed.results) })
          : failure(400, 'bad_request', "Malformed sequence supplied in 'since' parameter.");
      }
      case '_revs_diff':
        // Of the replication protocol, for peers that speak it; ours does not.
        return json(200, database.missingRevisions(record));
      case '_bulk_get':
        return json(200, database.bulkGet(record));
      case '_all_docs':
        return json(200, database.allDocs(query));
      case '_local': {
        if (method === 'PUT')
          return json(201, {
            ok: true,
            id: `_local/${name}`,
            rev: database.putLocal(name, record),
          });
        const found = database.getLocal(name);
        return found ? json(200, found) : failure(404, 'not_found', 'missing');
      }
      default: {
        const id = verb === '_design' ? `_design/${name}` : verb;
        if (verb !== '_design' && name !== '') {
          // An attachment is a new revision of its document: the guard sees it.
          const outcome = database.write(
            { ...database.get(id), _rev: query.get('rev'), _attachments: {} },
            { user, isReplicated: false },
          );
          return outcomeReply(outcome);
        }
        return oneDocument(database, {
          method,
          id,
          user,
          record,
          query,
          isUsers: first === '_users',
        });
      }
    }
  }

  function oneDocument(
    database: CouchDatabase,
    {
      method,
      id,
      user,
      record,
      query,
      isUsers,
    }: {
      method: string;
      id: string;
      user: CouchUser;
      record: Json;
      query: URLSearchParams;
      isUsers: boolean;
    },
  ): CouchReply {
    if (method === 'GET') {
      const found = database.get(id, query.get('rev'));
      return found ? json(200, found) : failure(404, 'not_found', 'missing');
    }
    if (method === 'COPY')
      return failure(400, 'bad_request', 'Destination header is mandatory for COPY.');
    const doc =
      method === 'DELETE'
        ? { _id: id, _rev: query.get('rev'), _deleted: true }
        : { ...record, _id: id };
    const isReplicated = query.get('new_edits') === 'false';
    return outcomeReply(
      database.write(isUsers ? prepared('_users', doc) : doc, { user, isReplicated }),
    );
  }

  function outcomeReply(outcome: ReturnType<CouchDatabase['write']>): CouchReply {
    if (!('error' in outcome)) return json(201, outcome);
    const status =
      outcome.error === 'conflict' ? 409 : outcome.error === 'unauthorized' ? 401 : 403;
    return failure(status, outcome.error, outcome.reason);
  }

  /** The server keeps no password, only what it makes of it. */
  function prepared(database: string, doc: Json): Json {
    if (database !== '_users' || typeof doc['password'] !== 'string') return doc;
    const { password, ...rest } = doc;
    failures.delete(String(doc['name']));
    return { ...rest, derived_key: `hashed:${password}` };
  }

  /** Answers a request, with the time and what CORS lets its page see. */
  function handle(call: CouchCall): CouchReply {
    const reply = answer(call);
    calls.push({ method: call.method, path: call.path, status: reply.status });
    return {
      ...reply,
      headers: {
        ...reply.headers,
        date: new Date(Date.now() + clockOffset).toUTCString(),
        // A page may read any answer, also one that refuses.
        ...(call.method === 'OPTIONS' ? {} : corsHeaders(config, call.headers['origin'])),
      },
    };
  }

  return {
    handle,
    calls,
    limits,
    /** Lets answers come in another order, as a cluster's do. */
    shuffleBy(next: <T>(rows: T[]) => T[]) {
      shuffle = next;
    },
    setClock(offset: number) {
      clockOffset = offset;
    },
    backup(name: string): Backup {
      const database = databases.get(name);
      if (!database) throw new Error(`no database ${name}`);
      return database.backup();
    },
    restore(name: string, backup: Backup) {
      databases.get(name)?.restore(backup);
    },
    count: (name: string): number => databases.get(name)?.info().doc_count ?? 0,
    texts: (name: string): string =>
      JSON.stringify(databases.get(name)?.allDocs(new URLSearchParams({ include_docs: 'true' }))),
  };
}

export type FakeCouch = ReturnType<typeof createFakeCouch>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
