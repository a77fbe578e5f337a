import type { ImportArticleInput, TextPolicy } from "../generated/operations.ts";
import { CheckField, ChoiceField, Field, TextField } from "../shared/field.tsx";
import { texts } from "../texts.ts";

export interface Options {
  published: string;
  language: string;
  policy: TextPolicy | "";
  keepsText: boolean;
}

export const noOptions: Options = { published: "", language: "", policy: "", keepsText: true };

/** What the server is told of a file. */
export const importInput = (name: string, content: string, { published, language, policy, keepsText }: Options): ImportArticleInput => ({
  name,
  content,
  keepText: keepsText,
  ...(published !== "" && { published }),
  ...(language.trim() !== "" && { language: language.trim() }),
  ...(policy !== "" && { policy }),
});

/** What a file may not say itself. */
export function ImportOptions({ options, onChange }: { options: Options; onChange: (options: Options) => void }) {
  const set = (some: Partial<Options>) => {
    onChange({ ...options, ...some });
  };
  return (
    <div className="bar">
      <Field label={texts.importing.published}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={options.published}
            onChange={(event) => {
              set({ published: event.target.value });
            }}
          />
        )}
      </Field>
      <TextField
        label={texts.importing.language}
        maxLength={35}
        value={options.language}
        onChange={(language) => {
          set({ language });
        }}
      />
      <ChoiceField
        label={texts.importing.policy}
        value={options.policy}
        options={texts.importing.policies}
        onChange={(policy) => {
          set({ policy });
        }}
      />
      <CheckField
        label={texts.importing.keep}
        value={options.keepsText}
        onChange={(keepsText) => {
          set({ keepsText });
        }}
      />
    </div>
  );
}
