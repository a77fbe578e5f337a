import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Shown } from "./shown-value.ts";

/** Two states of a thing, where they are different. `heads` stand over the two sides. */
export function ChangesTable({ changes, heads }: { changes: readonly Shown[]; heads: readonly [string, string] }) {
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {[texts.history.field, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>
                <Words text={before} />
              </td>
              <td>
                <Words text={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
