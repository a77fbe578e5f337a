/** What is shown where there is nothing to show: not yet, not here, or not now. */
import { Link } from "wouter";
import type { Failure } from "../api/failure.ts";
import { texts } from "../texts.ts";

export function Waiting() {
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{texts.states.waiting}</span>
      <div className="bone bone-title" />
      <div className="bone" />
      <div className="bone" />
      <div className="bone bone-short" />
    </div>
  );
}

export function Missing() {
  return (
    <div className="state">
      <h1>{texts.states.missing}</h1>
      <p>{texts.states.missingMore}</p>
      <p>
        <Link href="/search">{texts.states.trySearch}</Link>
      </p>
    </div>
  );
}

export function Trouble({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  return (
    <div className="state" role="alert">
      <h1>{texts.states.trouble}</h1>
      <p>{texts.failures[failure]}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {texts.states.retry}
        </button>
      )}
    </div>
  );
}

export function Empty({ children }: { children: string }) {
  return <p className="empty">{children}</p>;
}
