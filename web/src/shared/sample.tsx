import { texts } from "../texts.ts";

/** The mark of what is invented. */
export function Sample() {
  return (
    <span className="sample" title={texts.statement.sampleMore}>
      {texts.statement.sample}
    </span>
  );
}
