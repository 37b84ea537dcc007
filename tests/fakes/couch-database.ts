// One database of the CouchDB stand-in: documents, the feed and the guard, with the real one's surprises.
import { createHash, randomUUID } from 'node:crypto';
import { runInNewContext } from 'node:vm';

export type Json = Record<string, unknown>;

export interface CouchUser {
  readonly name: string | null;
  readonly roles: readonly string[];
}

interface Stored {
  readonly rev: string;
  readonly seq: number;
  readonly isDeleted: boolean;
  readonly body: Json;
  /** Bodies of earlier revisions; they can be read until the next compaction. */
  readonly earlier: ReadonlyMap<string, Json>;
}

type Guard = (doc: Json, old: Json | null, user: Json, security: Json) => void;

/** What came of one document of a bulk request. */
export type Outcome =
  | { readonly id: string; readonly ok: true; readonly rev: string }
  | { readonly id: string; readonly error: string; readonly reason: string };

/** A copy of everything, as a backup of the files would be. */
export interface Backup {
  readonly documents: ReadonlyMap<string, Stored>;
  readonly local: ReadonlyMap<string, Json>;
  readonly seq: number;
}

/** CouchDB shows its guards where a document comes from, a new one's as well. */
function revisionsOf({ _rev }: Json): Json {
  const [start = '0', hash] = typeof _rev === 'string' ? _rev.split('-') : [];
  return { start: Number(start), ids: hash === undefined ? [] : [hash] };
}

export function createCouchDatabase(name: string) {
  let documents = new Map<string, Stored>();
  let local = new Map<string, Json>();
  let seq = 0;
  let security: Json = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };
  const startTime = String(Date.now() * 1000 + Math.floor(performance.now() * 1000));
  const mark = randomUUID().slice(0, 8);

  const sequence = (number: number) => `${number}-${mark}`;
  const shown = ({ body, rev, isDeleted }: Stored): Json => ({
    ...body,
    _rev: rev,
    ...(isDeleted ? { _deleted: true } : {}),
  });

  // As in CouchDB, a function is compiled once and called often.
  let compiled: Guard[] | null = null;
  function guards(): Guard[] {
    compiled ??= [...documents].flatMap(([id, { body, isDeleted }]) => {
      const source = body['validate_doc_update'];
      if (!id.startsWith('_design/') || isDeleted || typeof source !== 'string') return [];
      return [runInNewContext(`(${source})`, {}) as Guard];
    });
    return compiled;
  }

  /** Runs every guard as CouchDB does: what it throws says why the document is refused. */
  function refusal(doc: Json, old: Stored | undefined, user: CouchUser) {
    // Guards are not asked about design documents, or nobody could renew one: they are the administrators'.
    if (String(doc['_id']).startsWith('_design/'))
      return user.roles.includes('_admin')
        ? null
        : { error: 'unauthorized', reason: 'You are not a db or server admin.' };
    for (const guard of guards()) {
      try {
        // Over a tombstone, and for a revision that is not its child, the guard sees no old document.
        const seen = old && !old.isDeleted ? shown(old) : null;
        const asked = { ...structuredClone(doc), _revisions: revisionsOf(doc) };
        guard(asked, seen, { db: name, ...user, roles: [...user.roles] }, security);
      } catch (thrown) {
        const reasons: Json = typeof thrown === 'object' && thrown ? { ...thrown } : {};
        for (const error of ['forbidden', 'unauthorized'])
          if (typeof reasons[error] === 'string') return { error, reason: reasons[error] };
        return { error: 'forbidden', reason: String(thrown) };
      }
    }
    return null;
  }

  function write(
    doc: Json,
    { user, isReplicated }: { user: CouchUser; isReplicated: boolean },
  ): Outcome {
    const id = String(doc['_id'] ?? randomUUID());
    const known = documents.get(id);
    const rev = typeof doc['_rev'] === 'string' ? doc['_rev'] : null;
    // With new_edits=false an unknown revision is a branch of its own: the guard is shown no old document.
    const old = isReplicated ? undefined : known;
    if (!isReplicated && known && !known.isDeleted && known.rev !== rev)
      return { id, error: 'conflict', reason: 'Document update conflict.' };
    if (!isReplicated && !known && rev)
      return { id, error: 'conflict', reason: 'Document update conflict.' };
    const refused = refusal({ ...doc, _id: id }, old, user);
    if (refused) return { id, ...refused };
    if (isReplicated && known && known.rev === rev) return { id, ok: true, rev: known.rev };

    const whole: Json = { ...doc, _id: id };
    const { _rev: _, _deleted: isDeleted, ...body } = whole;
    const generation = known ? Number.parseInt(known.rev, 10) + 1 : 1;
    const hash = createHash('md5')
      .update(JSON.stringify([known?.rev, body, isDeleted]))
      .digest('hex');
    const next = isReplicated && rev ? rev : `${generation}-${hash}`;
    // The higher revision wins; the other one is kept as a conflict, which these tests only need to refuse.
    if (isReplicated && known && known.rev > next) return { id, ok: true, rev: next };
    seq += 1;
    const earlier = new Map(known ? [...known.earlier, [known.rev, known.body] as const] : []);
    if (id.startsWith('_design/')) compiled = null;
    documents.set(id, { rev: next, seq, isDeleted: isDeleted === true, body, earlier });
    return { id, ok: true, rev: next };
  }

  function changes(query: URLSearchParams) {
    const since = query.get('since') ?? '0';
    const from = since === 'now' ? seq : Number.parseInt(since, 10);
    if (Number.isNaN(from)) return null;
    const isDescending = query.get('descending') === 'true';
    const limit = Number(query.get('limit') ?? Number.POSITIVE_INFINITY);
    const rows = [...documents]
      .filter(([, stored]) => stored.seq > from)
      .sort(([, left], [, right]) => (isDescending ? right.seq - left.seq : left.seq - right.seq));
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.[1].seq ?? Math.max(from, 0);
    return {
      results: page.map(([id, stored]) => ({
        seq: sequence(stored.seq),
        id,
        changes: [{ rev: stored.rev }],
        ...(stored.isDeleted ? { deleted: true } : {}),
        ...(query.get('include_docs') === 'true' ? { doc: shown(stored) } : {}),
      })),
      last_seq: sequence(last),
      pending: rows.length - page.length,
    };
  }

  function allDocs(query: URLSearchParams) {
    const bound = (key: string): string | null => {
      const value = query.get(key);
      return value === null ? null : String(JSON.parse(value));
    };
    const [start, end] = [bound('startkey'), bound('endkey')];
    const rows = [...documents]
      .filter(
        ([id, { isDeleted }]) => !isDeleted && id >= (start ?? '') && (end === null || id <= end),
      )
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .slice(0, Number(query.get('limit') ?? Number.POSITIVE_INFINITY))
      .map(([id, stored]) => ({
        id,
        key: id,
        value: { rev: stored.rev },
        ...(query.get('include_docs') === 'true' ? { doc: shown(stored) } : {}),
      }));
    return { total_rows: documents.size, offset: 0, rows };
  }

  return {
    name,
    write,
    changes,
    allDocs,
    info: () => ({
      db_name: name,
      doc_count: [...documents.values()].filter(({ isDeleted }) => !isDeleted).length,
      update_seq: sequence(seq),
      instance_start_time: startTime,
    }),
    get(id: string, rev: string | null = null): Json | null {
      const stored = documents.get(id);
      if (!stored) return null;
      if (rev !== null && rev !== stored.rev) {
        const body = stored.earlier.get(rev);
        return body ? { ...body, _rev: rev } : null;
      }
      return stored.isDeleted ? null : shown(stored);
    },
    /** Which of the named revisions are not here. */
    missingRevisions: (asked: Json): Json =>
      Object.fromEntries(
        Object.entries(asked)
          .filter(([id]) => !documents.has(id))
          .map(([id, missing]) => [id, { missing }]),
      ),
    bulkGet(asked: Json): Json {
      const docs = (asked['docs'] ?? []) as { id: string }[];
      const results = docs.map(({ id }) => {
        const stored = documents.get(id);
        const [start = '1', hash = ''] = stored?.rev.split('-') ?? [];
        const _revisions = { start: Number(start), ids: [hash] };
        return { id, docs: stored ? [{ ok: { ...shown(stored), _revisions } }] : [] };
      });
      return { results };
    },
    getLocal: (id: string): Json | null => local.get(id) ?? null,
    /** The revision of a local document is counted, not compared. */
    putLocal(id: string, body: Json): string {
      const count = Number.parseInt(String(body['_rev'] ?? '0-0').slice(2), 10) + 1;
      local.set(id, { ...body, _id: `_local/${id}`, _rev: `0-${count}` });
      return `0-${count}`;
    },
    getSecurity: () => security,
    setSecurity(next: Json) {
      security = next;
    },
    mayRead: ({ name: user, roles }: CouchUser): boolean => {
      if (roles.includes('_admin')) return true;
      const members = security['members'] as { roles?: string[]; names?: string[] } | undefined;
      const isMember = (members?.roles ?? []).some((role) => roles.includes(role));
      return isMember || (user !== null && (members?.names ?? []).includes(user));
    },
    compact() {
      documents = new Map(
        [...documents].map(([id, stored]) => [id, { ...stored, earlier: new Map() }]),
      );
    },
    backup: (): Backup => ({ documents: new Map(documents), local: new Map(local), seq }),
    /** Puts a backup in the place of what is there, as whoever restores the files does. */
    restore(backup: Backup) {
      documents = new Map(backup.documents);
      compiled = null;
      local = new Map(backup.local);
      seq = backup.seq;
    },
  };
}

export type CouchDatabase = ReturnType<typeof createCouchDatabase>;
