import type { Trouble } from "../api/server.ts";
import { Words } from "./words.tsx";

/** Why the server refused a change. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  return (
    <div role="alert" className="wrong">
      {troubles.map(({ message }) => (
        <p key={message}>
          <Words text={message} />
        </p>
      ))}
    </div>
  );
}
