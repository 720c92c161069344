/** Names the cookie of an editor who is signed in. */
export const SESSION_COOKIE = "__Host-newsroom";
