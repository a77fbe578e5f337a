import { useEffect, useState } from "react";
import { Field } from "./shared/field.tsx";
import { texts } from "./texts.ts";

export function SignIn({ busy, wrong, onKey }: { busy: boolean; wrong: string; onKey: (key: string) => void }) {
  const [key, setKey] = useState("");
  useEffect(() => {
    document.title = texts.title(texts.signIn.title);
  }, []);
  return (
    <form
      className="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() !== "") onKey(key.trim());
      }}
    >
      <p className="brand">
        {texts.product} <span>{texts.desk}</span>
      </p>
      <h1>{texts.signIn.title}</h1>
      <p>{texts.signIn.lead}</p>
      <Field label={texts.signIn.key} hint={texts.signIn.hint}>
        {(ids) => (
          <input
            {...ids}
            type="password"
            autoComplete="off"
            spellCheck={false}
            required
            autoFocus
            aria-invalid={wrong !== ""}
            value={key}
            onChange={(event) => {
              setKey(event.target.value);
            }}
          />
        )}
      </Field>
      <p role="alert" className="wrong">
        {wrong}
      </p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? texts.working : texts.signIn.enter}
      </button>
    </form>
  );
}
