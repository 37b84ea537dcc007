// data: every selector into Gmail's page, newest first, each with the date it was last seen there.
// Gmail rolls changes out account by account, so older ones stay: the first that matches wins.
// Only ids, roles, data attributes and input names are trusted; classes are a last resort, and no
// label or title is ever read, because they are in the language of the user.

/** Ordered candidates for one thing in Gmail's page. */
export type Candidates = readonly string[];

/** Everything that is known of Gmail’s markup, newest first, with the month in which each was last seen. */
export const selectors = {
  /** The subject line of an open conversation; it carries the id of the thread. */
  subject: [
    'h2[data-legacy-thread-id]', // 2026-09
    'h2[data-thread-perm-id]', // 2026-09, but its value may be the word "undefined" since 2025-11
    'h2.hP', // 2025-11, class only
  ],
  /** Anything that shows where the messages of a conversation are. */
  messageList: [
    '[role="list"] [role="listitem"]', // 2026-09
    '[data-message-id], [data-legacy-message-id]', // 2025-11
    '.ii.gt', // 2017-12
  ],
  /** An expanded message. Collapsed ones carry no id. */
  message: [
    '[data-legacy-message-id], [data-message-id]', // 2026-09; own fresh replies have only the second
    '.ii.gt[class*=" m"]', // 2017-12, id in a class
  ],
  /** A line of the conversation: a message, open or collapsed, or a run of hidden ones. */
  item: ['[role="list"] [role="listitem"]', '.h7, .kv, .kQ'], // 2026-09, 2017-12
  /** The number of hidden messages in a run that Gmail folded together. */
  hiddenRun: ['.adx'], // 2025-11
  /** The part of a collapsed message that opens it when pressed. */
  collapsedHead: ['.adf', '.gE'], // 2025-11
  /** What belongs to one message: header, body, links. */
  messageFrame: ['[role="listitem"]', '.adn', '.h7'],
  /** The text of a message. `.a3s.undefined` is a hidden decoy (2016). */
  body: [
    '.ii .a3s:not(.undefined)', // 2026-09
    '.a3s:not(.undefined)', // 2017-12
  ],
  sender: [
    '.gE span.gD[email]', // 2026-09
    'span.gD[email]', // 2019-12
    '.gE span[email]:not(.g2)', // 2014-12
  ],
  recipients: ['.hb span[email]', 'span.g2[email]'], // 2026-09, 2025-08
  /** Its title is the day and time, in the language of the user: for showing only. */
  date: ['.g3[title]'], // 2025-08
  /** Gmail cut the mail and offers the rest in a window of its own. */
  clipped: ['a[href*="view=lg"]'], // 2025-11
  /** The body of a confidential mail is elsewhere. */
  confidential: ['a[href*="confidential-mail.google.com"]', 'a[href*="mail-confidential"]'], // 2025
  /** Older mail inside a body. Forwards have no `blockquote` and stay as they are. */
  quote: ['blockquote.gmail_quote', 'blockquote[type="cite"]', '.gmail_quote', '.yahoo_quoted'],
  /** Parts Gmail hides because an earlier mail of the conversation has them (2025-11). */
  trimmed: ['.adL', '.h5'],
  signature: ['.gmail_signature', '[data-smartmail="gmail_signature"]'], // 2026-09
  signaturePrefix: ['.gmail_signature_prefix'], // 2020-10
  /** Link of the account menu, the same in every language; its label holds the address. */
  account: ['a[href*="accounts.google.com/SignOutOptions"]'], // 2025-11
  /** An editor for mail; only one with a `composeid` beside it is Gmail's own. */
  editor: [
    '[contenteditable="true"][role="textbox"][g_editable="true"]', // 2026-09
    '[contenteditable="true"][role="textbox"]', // 2023
  ],
  composeId: ['input[name="composeid"]'], // 2026-09
  /** Hidden fields of a reply: its thread, the message it answers, its own draft. */
  repliesToThread: ['input[name="rt"]'], // 2026-09
  repliesToMessage: ['input[name="rm"]'], // 2020-10
  draftId: ['input[name="draft"]'], // 2026-09
  /** Icon of the reply type: mL reply, mK reply to all, mI forward. */
  forwardIcon: ['img.mI'], // 2026-07
  /** Takes a sending back; it is there as long as that is possible. */
  undo: ['#link_undo'], // 2026-03
  /** The arrow beside it opens a menu and does not send. */
  send: [
    '.dC [role="button"]:not([aria-haspopup="true"])', // 2026-09
    '.T-I.aoO[role="button"]', // 2026-03
  ],
  /** Everything of one reply, its toolbar included. */
  replyFrame: ['.M9', '[role="dialog"]', '.I5'], // 2020-10
  /** Link below the last message; since 2025-11 also in a bar outside the list. */
  replyLink: ['.ams.bkH', 'span.ams[role="link"]'], // 2026-09, 2016
  /** Reply button in the header of a message. */
  replyButton: ['.acX .DILLkc', '.acX .aaq'], // 2025-11, 2025-08
  /** A whole view; Gmail hides old ones with an inline style and keeps them. */
  view: ['[role="main"]'], // 2026-09
} as const satisfies Record<string, Candidates>;
