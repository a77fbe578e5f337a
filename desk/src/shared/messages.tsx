/** What the desk tells in passing: at the foot of the page, and to screen readers. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { texts } from "../texts.ts";
import { Words } from "./words.tsx";

interface Messages {
  say: (text: string) => void;
  complain: (error: unknown) => void;
}

const MessagesContext = createContext<Messages>({ say: () => undefined, complain: () => undefined });

export const useMessages = (): Messages => useContext(MessagesContext);

/** In ms. What went wrong stays until it is closed. */
const shownFor = 6_000;

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; at: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = useCallback((text: string) => {
    setTrouble(null);
    setSaid({ text, at: performance.now() });
  }, []);
  const complain = useCallback((error: unknown) => {
    setSaid(null);
    setTrouble(error instanceof Error ? error.message : String(error));
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(null);
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  const messages = useMemo(() => ({ say, complain }), [say, complain]);
  return (
    <MessagesContext value={messages}>
      {children}
      <div className="messages">
        <div role="status">{said && <p className="message">{said.text}</p>}</div>
        <div role="alert">
          {trouble !== null && (
            <p className="message trouble">
              <Words text={trouble} />
              <button
                type="button"
                onClick={() => {
                  setTrouble(null);
                }}
              >
                {texts.close}
              </button>
            </p>
          )}
        </div>
      </div>
    </MessagesContext>
  );
}
