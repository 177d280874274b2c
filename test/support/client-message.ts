/** What no message to a client may hold: a setting, a command, an address, a step for an administrator. */
export const FOR_ADMINISTRATORS =
  /NEO4J|npm|SHOW |memory\.|heap|bolt|\d{3}|TLS|certificate|check /i;
