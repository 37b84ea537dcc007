// @ts-expect-error its types name no module
import { Gmail } from 'gmail-js';
// @ts-expect-error it has no types, and none are needed here
import jQuery from 'jquery';

// The least that a user of it does: start it and ask for each conversation and each reply window.
const gmail = new Gmail(jQuery);
gmail.observe.on_dom('view_thread', () => {});
gmail.observe.on_dom('view_email', () => {});
gmail.observe.on_dom('compose', () => {});
