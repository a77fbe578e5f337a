/** The address that this site is known under, for what leaves the page with the reader. */
import { createContext, useContext } from "react";

export const Origin = createContext("");

export const useOrigin = (): string => useContext(Origin);
