import { useEffect, useState } from "react";
import { texts } from "../texts.ts";

/** Puts a text on the clipboard; shown only where a script can do so. */
export function Copy({ text, name }: { text: string; name: string }) {
  const [able, setAble] = useState(false);
  const [said, say] = useState("");
  useEffect(() => {
    setAble("clipboard" in navigator);
  }, []);
  if (!able) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        say(texts.cite.copied);
      },
      () => {
        say(texts.cite.notCopied);
      },
    );
  };
  return (
    <>
      <button type="button" className="copy" onClick={copy} aria-label={texts.cite.copyAs(name)}>
        {texts.cite.copy}
      </button>
      <span role="status" className="copied">
        {said}
      </span>
    </>
  );
}
