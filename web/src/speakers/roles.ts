/** Positions that a person held, in words. */
import { formatPartialDate, type PartialDate } from "../shared/dates.ts";
import { texts } from "../texts.ts";

interface Role {
  readonly title: string;
  readonly former: boolean;
  readonly organization: { readonly name: string } | null;
}

interface DatedRole extends Role {
  readonly asOf: PartialDate | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export const roleInWords = ({ title, former, organization }: Role): string => {
  const named = organization && !title.includes(organization.name) ? `${title}, ${organization.name}` : title;
  // Some titles say so themselves.
  return former && !/^(?:former\b|ex-)/i.test(title) ? texts.speaker.former(named) : named;
};

/** When it was held, as far as that is known; null where nothing is. */
export function spanInWords({ asOf, from, to, former }: DatedRole): string | null {
  const { spans } = texts.speaker;
  const [began, ended] = [from && formatPartialDate(from), to && formatPartialDate(to)];
  if (began && ended) return spans.between(began, ended);
  if (ended) return spans.until(ended);
  if (began) return former ? spans.from(began) : spans.since(began);
  if (asOf) return former ? spans.formerAsOf(formatPartialDate(asOf)) : spans.asOf(formatPartialDate(asOf));
  return former ? spans.former : null;
}

/** Those that are held first, then the latest. */
export const inOrder = <One extends DatedRole>(roles: readonly One[]): One[] =>
  [...roles].sort((one, other) => Number(one.former || one.to !== null) - Number(other.former || other.to !== null) || latest(other).localeCompare(latest(one)));

const latest = ({ to, asOf, from }: DatedRole): string => (to ?? asOf ?? from)?.value ?? "";
