/** Which addresses may be told what changes: those of the public internet, over https; others only where their host was named for it. */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "../ingest/readers/public-address.js";
import { InvalidInputError } from "../shared/errors.js";

const longest = 2_000;

/** Whether a host was named, as it stands in addresses: with the port where that is not the scheme's own. */
const isNamed = ({ host }: URL, hosts: readonly string[]): boolean => hosts.some((named) => named.toLowerCase() === host);

const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** The address as it is kept. @throws InvalidInputError */
export function checkedAddress(text: string, hosts: readonly string[]): string {
  const refuse = (why: string): InvalidInputError => new InvalidInputError("url", `url ${why}`);
  if (text.length > longest || !URL.canParse(text)) throw refuse(`must be an address of at most ${longest} characters`);
  const url = new URL(text);
  const named = isNamed(url, hosts);
  if (url.protocol !== "https:" && !(named && url.protocol === "http:")) throw refuse("must begin with https://");
  if (url.username || url.password) throw refuse("must not name a user: deliveries are signed");
  if (!named && (isIP(bareHost(url)) ? !isPublicAddress(bareHost(url)) : !bareHost(url).includes("."))) throw refuse("must lead to the public internet");
  if (url.href.length > longest) throw refuse(`must be an address of at most ${longest} characters`);
  return url.href;
}

/**
 * The one IP address to connect to; looked up anew each time, since a name may come to stand for another one.
 * @throws Error that says why there is none.
 */
export async function addressToAsk(url: URL, hosts: readonly string[]): Promise<string> {
  const bare = bareHost(url);
  const found = isIP(bare) ? [bare] : (await lookup(bare, { all: true, verbatim: true })).map(({ address }) => address);
  const [first] = found;
  if (first === undefined) throw new Error("the host has no IP address");
  if (!isNamed(url, hosts) && (url.protocol !== "https:" || !found.every(isPublicAddress))) throw new Error("the host stands for an address that is not public");
  return first;
}
