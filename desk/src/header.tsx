import { useSession } from "./api/session.ts";
import { shownDay } from "./shared/dates.ts";
import { queuePath } from "./shared/route.ts";
import { Words } from "./shared/words.tsx";
import { texts } from "./texts.ts";

/** Where one is, and who one is here. */
export function Header() {
  const { viewer, signOut } = useSession();
  const { name, role, permissions, expiresAt } = viewer;
  return (
    <header className="top">
      <a className="brand" href={queuePath}>
        {texts.product} <span>{texts.desk}</span>
      </a>
      <details className="account">
        <summary>
          <Words text={texts.account.as(name, role)} />
        </summary>
        <div className="account-panel">
          <p>{texts.account.may(permissions)}</p>
          {expiresAt !== null && <p>{texts.account.until(shownDay(expiresAt.slice(0, 10)))}</p>}
          <button
            type="button"
            onClick={() => {
              signOut();
            }}
          >
            {texts.account.out}
          </button>
        </div>
      </details>
    </header>
  );
}
