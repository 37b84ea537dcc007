// data: the function that CouchDB itself runs, in the JavaScript of 2009 that it understands

import { IS_THERE } from './is-there.ts';

/** Longest text of an event, in characters: 4,000 of a note, encrypted. */
export const LONGEST_TEXT = 20_000;

/**
 * The guard: CouchDB runs it before it stores any document (`validate_doc_update`). Events are never edited,
 * deleted or forked; nobody writes in another's name; roles decide who assigns and erases. It cannot look into
 * texts, which may be encrypted: that only whitelisted fields leave a device is the device's own care. Whoever changes
 * it counts `GUARD_VERSION` up.
 */
export const guardSource = `function (doc, old, user, security) {
  var has = function (role) {
    return user.roles.indexOf(role) !== -1 || user.roles.indexOf(user.db + ':' + role) !== -1;
  };
  var no = function (reason) { throw { forbidden: reason }; };
  // Servers that copy the database, and the administrator of the server.
  if (user.roles.indexOf('_admin') !== -1 || has('relay')) { return; }
  var id = doc._id;
  if (id.indexOf('_design/') === 0) { no('design documents are for administrators'); }
  if (doc._deleted) { no('entries are never deleted; a data protection officer empties them'); }
  if (doc._attachments) { no('no attachments'); }
  // With new_edits=false a document comes with a revision and without the old one: a fork in disguise.
  if (!old && doc._rev) { no('no foreign revisions'); }
  var known = ['_id', '_rev', '_revisions', 'v', 'o', 'by', 'k', 'at', 'd', 'p'];
  for (var field in doc) {
    if (known.indexOf(field) === -1) { no('unknown field'); }
  }
  // Where in its author's chain an emptied entry was: of that, only its stub may tell.
  if (doc.p !== undefined && (!old || typeof doc.p !== 'string' || !/^[0-9A-Za-z-]{1,64}:\\d{1,10}:\\d{1,4}$/.test(doc.p))) { no('unknown field'); }
  if (typeof doc.v !== 'number' || typeof doc.at !== 'number' || typeof doc.k !== 'string') { no('bad shape'); }
  if (!(doc.at >= 0) || doc.at > Date.now() + 864e5) { no('the clock is more than a day ahead'); }

  if (id.indexOf('profile:') === 0) {
    if (doc.k !== 'profile' || id !== 'profile:' + doc.by) { no('bad profile'); }
    if (has('dpo') && old && doc.by === old.by && doc.d === undefined) { return; }
    if (doc.by !== user.name) { throw { unauthorized: 'not the author' }; }
    if (!has('sales') && !has('manager') && !has('dpo')) { no('no role in this team'); }
    if (typeof doc.d !== 'string' || doc.d.length > 2000) { no('bad profile'); }
    return;
  }

  if (old) {
    if (!has('dpo')) { no('${IS_THERE}'); }
    if (doc.k !== 'erased' || doc.d !== undefined) { no('erasing leaves only the stub'); }
    if (doc.o !== old.o || doc.by !== old.by || doc.at !== old.at || doc.v !== old.v) { no('erasing leaves only the stub'); }
    return;
  }
  var parts = id.split(':');
  if (parts.length !== 3 || !/^[0-9a-f-]{16,64}$/.test(parts[0]) || !/^[0-9a-f]{32}$/.test(parts[2])) { no('bad id'); }
  if (parts[0] !== doc.o || parts[1] !== doc.by || doc.by !== user.name) { throw { unauthorized: 'not the author' }; }
  if (typeof doc.d !== 'string') { no('bad shape'); }
  if (doc.d.length > ${LONGEST_TEXT}) { no('too large'); }
  if (doc.k.length > 40) { no('bad shape'); }
  if (doc.k === 'erased') {
    if (!has('dpo')) { no('only a data protection officer erases'); }
    return;
  }
  if (doc.k === 'ownerChanged' || doc.k === 'escalated') {
    if (!has('manager')) { no('only a manager assigns and escalates'); }
    return;
  }
  if (!has('sales') && !has('manager')) { no('this account may only read'); }
}`;
