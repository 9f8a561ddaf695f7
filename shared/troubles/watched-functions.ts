/** The functions that watch-over looks after. */
export const watchedFunctions = ['poll-feed', 'assess-storylines', 'send-alerts', 'publish-board'] as const;
export type WatchedFunction = (typeof watchedFunctions)[number];
