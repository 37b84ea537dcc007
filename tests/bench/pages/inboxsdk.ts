import * as InboxSDK from '@inboxsdk/core';

// The least that a user of it does: load it and ask for each mail.
InboxSDK.load(2, 'sdk_svarfrist_bench', {
  eventTracking: false,
  globalErrorLogging: false,
} as never).then((sdk) => {
  sdk.Conversations.registerMessageViewHandlerAll(() => {});
});
