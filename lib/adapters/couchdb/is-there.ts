/**
 * What the guard says of an entry that is on the server already. CouchDB itself says `conflict` before it asks the
 * guard; servers that ask the guard first say this. An entry is named by its content, so both mean: it has arrived.
 */
export const IS_THERE = 'entries are immutable';
