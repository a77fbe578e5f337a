/** Plain forms that choose what is compared. */
import { useId } from "react";
import type { CompareQuery } from "../generated/operations.ts";
import { formatNumber, texts } from "../texts.ts";
import type { Choice } from "./choice.ts";
import { speakersOf } from "./compared.ts";

interface Issue {
  readonly slug: string;
  readonly name: string;
}

export function IssueForm({ issues, chosen = "" }: { issues: readonly Issue[]; chosen?: string | undefined }) {
  const id = useId();
  return (
    <form className="finder" action="/compare" key={chosen}>
      <label htmlFor={id}>{chosen === "" ? texts.compare.issue : texts.compare.otherIssue}</label>
      <select id={id} name="issue" defaultValue={chosen} required>
        <option value="">{texts.compare.pick}</option>
        {issues.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{texts.compare.showSpeakers}</button>
    </form>
  );
}

export function SpeakersForm({ issue, data, choice }: { issue: Issue; data: CompareQuery; choice: Choice }) {
  const speakers = speakersOf(data);
  if (speakers.length < 2) return <p className="empty">{texts.compare.problems.nobody}</p>;
  return (
    <form action="/compare" key={`${issue.slug} ${choice.speakers.join(" ")}`}>
      <input type="hidden" name="issue" value={issue.slug} />
      <fieldset className="compare-speakers">
        <legend>{texts.compare.speakers(issue.name)}</legend>
        <p>{texts.compare.howMany}</p>
        <ul>
          {speakers.map(({ slug, name, count }) => (
            <li key={slug}>
              <label>
                <input type="checkbox" name="speakers" value={slug} defaultChecked={choice.speakers.includes(slug)} />
                <span>{name}</span>
                <span className="facet-count">{formatNumber(count)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit">{texts.compare.compare}</button>
    </form>
  );
}
