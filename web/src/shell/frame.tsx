/** What surrounds every page. */
import type { ReactNode, SubmitEvent } from "react";
import { Link, useLocation } from "wouter";
import { withSearch } from "../shared/paths.ts";
import { texts } from "../texts.ts";

const sections = [
  ["/statements", texts.nav.statements],
  ["/articles", texts.nav.articles],
  ["/speakers", texts.nav.speakers],
  ["/issues", texts.nav.issues],
  ["/events", texts.nav.events],
  ["/compare", texts.nav.compare],
] as const;

export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {texts.nav.skip}
      </a>
      <header className="masthead">
        <div className="masthead-title">
          <Link href="/" className="wordmark">
            {texts.site.name}
          </Link>
          <p className="tagline">{texts.site.tagline}</p>
        </div>
        <QuickSearch />
        <nav className="sections" aria-label={texts.nav.sections}>
          {sections.map(([href, name]) => (
            <Link key={href} href={href} className={(active) => (active ? "section is-current" : "section")}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <nav aria-label={texts.nav.more}>
          <Link href="/topics">{texts.nav.topics}</Link>
          <Link href="/places">{texts.nav.places}</Link>
          <Link href="/publishers">{texts.nav.publishers}</Link>
          <Link href="/about">{texts.nav.about}</Link>
          <a href="/graphiql">{texts.nav.api}</a>
        </nav>
        <p>{texts.site.footer}</p>
      </footer>
    </>
  );
}

/** On every page but the search, which has a field of its own. */
function QuickSearch() {
  const [path, go] = useLocation();
  if (path === "/search") return null;
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get("q");
    go(withSearch("/search", { q: typeof query === "string" ? query.trim() : "" }));
  };
  return (
    <form className="quick-search" role="search" action="/search" onSubmit={search}>
      <label className="visually-hidden" htmlFor="quick-search">
        {texts.nav.search}
      </label>
      <input id="quick-search" type="search" name="q" placeholder={texts.nav.searchHint} maxLength={200} />
      <button type="submit">{texts.nav.search}</button>
    </form>
  );
}
