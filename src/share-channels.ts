/** Where readers share a story: the links' channels, then the browser's own "copy" and share sheet. */
export const SHARE_CHANNELS = ["whatsapp", "telegram", "x", "facebook", "line", "copy", "sheet"] as const;

export type ShareChannel = (typeof SHARE_CHANNELS)[number];
