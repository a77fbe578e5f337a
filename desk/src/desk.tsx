import { useCallback, useEffect, useMemo, useState } from "react";
import { forgetKey, keepKey, keptKey } from "./api/key.ts";
import { ask, ServerError } from "./api/server.ts";
import { SessionContext, type Viewer } from "./api/session.ts";
import { ArticlePage } from "./article/article-page.tsx";
import { ViewerDocument } from "./generated/operations.ts";
import { Header } from "./header.tsx";
import { ThingWindowContext } from "./pickers/thing-window.ts";
import { QueuePage } from "./queue/queue-page.tsx";
import { MessagesProvider } from "./shared/messages.tsx";
import { useRoute } from "./shared/route.ts";
import { SignIn } from "./sign-in.tsx";
import { texts } from "./texts.ts";
import { ThingWindow } from "./things/thing-window.tsx";

/** The whole desk: those who have not signed in see nothing else than the way in. */
export function Desk() {
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [why, setWhy] = useState("");
  const signOut = useCallback((reason = "") => {
    forgetKey();
    setWhy(reason);
    setViewer(null);
  }, []);
  const session = useMemo(() => viewer && { viewer, signOut }, [viewer, signOut]);
  return (
    <MessagesProvider>
      <a className="skip" href="#content" onClick={skip}>
        {texts.toContent}
      </a>
      {session ? (
        <SessionContext value={session}>
          <ThingWindowContext value={ThingWindow}>
            <Header />
            <Page />
          </ThingWindowContext>
        </SessionContext>
      ) : (
        <Entrance why={why} onEnter={setViewer} />
      )}
    </MessagesProvider>
  );
}

/** The address names the page; it is not to name the content. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function Page() {
  const route = useRoute();
  return (
    <main id="content" tabIndex={-1}>
      {route.page === "article" ? <ArticlePage key={route.id} id={route.id} /> : <QueuePage />}
    </main>
  );
}

/** Asks for a key, unless this tab has one that holds. */
function Entrance({ why, onEnter }: { why: string; onEnter: (viewer: Viewer) => void }) {
  const [asking, setAsking] = useState(keptKey() !== null);
  const [wrong, setWrong] = useState(why);
  const enter = useCallback(
    async (key: string) => {
      setAsking(true);
      try {
        // Nothing else can be sent as a key.
        if (!/^[\x21-\x7e]+$/.test(key)) throw new Error(texts.signIn.wrong);
        const { viewer } = await ask(ViewerDocument, {}, key);
        if (!viewer) throw new Error(texts.signIn.nobody);
        if (!viewer.permissions.includes("READ_DRAFTS")) throw new Error(texts.failure.readOnly);
        keepKey(key);
        onEnter(viewer);
      } catch (error) {
        setWrong(error instanceof ServerError && error.code === "UNAUTHENTICATED" ? texts.signIn.wrong : (error as Error).message);
        setAsking(false);
      }
    },
    [onEnter],
  );
  useEffect(() => {
    const key = keptKey();
    if (key !== null) void enter(key);
  }, [enter]);
  return (
    <main id="content" tabIndex={-1}>
      <SignIn busy={asking} wrong={wrong} onKey={(key) => void enter(key)} />
    </main>
  );
}
