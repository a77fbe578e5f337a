/** Text as XML 1.0 can hold it: what it has no way to write becomes U+FFFD, and line ends become what a parser would make of them. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
