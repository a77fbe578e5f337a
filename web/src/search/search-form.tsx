/** The field that is searched by: the results follow what is typed, the address follows them. Without a script it is a plain form. */
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { changed } from "../lists/paging.ts";
import type { Address } from "../page.ts";
import { longestQuery } from "./query.ts";
import { texts } from "../texts.ts";

/** How long typing has to pause, in milliseconds. */
const pause = 250;

export function SearchForm({ address }: { address: Address }) {
  const [, go] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = address.search.get("q") ?? "";

  // Back and forward change what is asked for while the field is not being typed in.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = asked;
  }, [asked]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const follow = (value: string): void => {
    if (value.trim() !== asked.trim()) go(changed(address, { q: value.trim() === "" ? null : value.trim() }), { replace: true, state: { stays: true } });
  };
  const kept = [...address.search].filter(([name]) => name !== "q" && name !== "after");
  return (
    <form
      className="search-form"
      role="search"
      action={address.path}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        follow(input.current?.value ?? "");
      }}
    >
      <label htmlFor="search-field" className="visually-hidden">
        {texts.nav.search}
      </label>
      <input
        id="search-field"
        ref={input}
        type="search"
        name="q"
        defaultValue={asked}
        placeholder={texts.nav.searchHint}
        maxLength={longestQuery}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            follow(value);
          }, pause);
        }}
      />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{texts.nav.search}</button>
    </form>
  );
}
