/**
 * Counts how often the guard was changed. The set-up writes it beside the guard, so that clients can tell an older
 * one from theirs: an older one may refuse what they write. A database that was set up before this was written down has 0.
 */
export const GUARD_VERSION = 1;
