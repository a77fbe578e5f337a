import { useId } from "react";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";

/** A field that narrows a list by words; a plain form, which keeps what else the address holds and begins at the first page. */
export function Finder({ address: { path, search }, label, name = "q" }: { address: Address; label: string; name?: string }) {
  const id = useId();
  const value = search.get(name) ?? "";
  const kept = [...search].filter(([one]) => one !== name && one !== "after" && one !== "before");
  return (
    <form className="finder" action={path} key={value}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" name={name} defaultValue={value} maxLength={200} />
      {kept.map(([one, of]) => (
        <input key={`${one}=${of}`} type="hidden" name={one} value={of} />
      ))}
      <button type="submit">{texts.list.apply}</button>
    </form>
  );
}
