import { useId } from "react";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";
import { eventKinds } from "./kinds.ts";

/** Narrows the list of events: a plain form. */
export function EventFinder({ address: { path, search } }: { address: Address }) {
  const id = useId();
  const order = search.get("order");
  return (
    <form className="finder" action={path} key={search.toString()}>
      <label htmlFor={`${id}name`}>{texts.event.name}</label>
      <input id={`${id}name`} type="search" name="q" defaultValue={search.get("q") ?? ""} maxLength={200} />
      <label className="finder-field">
        {texts.event.kind}
        <select name="kind" defaultValue={search.get("kind") ?? ""}>
          <option value="">{texts.event.anyKind}</option>
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.event.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="finder-field">
        {texts.event.year}
        <input
          className="finder-year"
          type="text"
          inputMode="numeric"
          name="year"
          pattern="[0-9]{4}"
          maxLength={4}
          title={texts.event.yearHint}
          defaultValue={search.get("year") ?? ""}
        />
      </label>
      {order !== null && <input type="hidden" name="order" value={order} />}
      <button type="submit">{texts.list.apply}</button>
    </form>
  );
}
