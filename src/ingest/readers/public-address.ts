import { BlockList, isIPv4 } from "node:net";

/** IPv4 that is not the public internet (IANA special-purpose address registry), multicast and what is reserved. */
const closed4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3";
/** IPv6 within 2000::/3 that leads elsewhere: protocol assignments with Teredo, documentation, 6to4. Outside it nothing is public, mapped IPv4 included. */
const closed6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";

const [refused, unicast6] = [new BlockList(), new BlockList()];
for (const [ranges, family] of [
  [closed4, "ipv4"],
  [closed6, "ipv6"],
] as const)
  for (const range of ranges.split(" ")) {
    const [network = "", prefix] = range.split("/");
    refused.addSubnet(network, Number(prefix), family);
  }
unicast6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the public internet, not of this machine or of a network around it. */
export const isPublicAddress = (address: string): boolean =>
  isIPv4(address) ? !refused.check(address, "ipv4") : unicast6.check(address, "ipv6") && !refused.check(address, "ipv6");
