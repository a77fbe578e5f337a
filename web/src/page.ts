/** What a page of the reading room is: one operation of the API, and what is shown of its answer. */
import type { ComponentType } from "react";
import type { TypedDocumentString } from "./generated/operations.ts";

/** Where the reader is. */
export interface Address {
  path: string;
  /** What the route's pattern names. */
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
  /** The part of the page that links of a list within it keep to, by its ID. */
  part?: string;
}

/** What a page's head says of it. */
export interface Head {
  title: string;
  description?: string;
  /** The path, with what of the search belongs to it, under which the page is to be known. */
  canonical: string;
  /** Open Graph's kind of thing. */
  kind?: "article" | "profile" | "website";
  /** schema.org, without `@context`. */
  jsonLd?: JsonLd;
  /** A list's feed, by its address. */
  feed?: string;
}

export interface JsonLd {
  "@type": string;
  [property: string]: unknown;
}

export interface ViewProps<Data> {
  data: Data;
  address: Address;
}

export interface Page<Data, Variables> {
  operation: TypedDocumentString<Data, Variables>;
  variables: (address: Address) => Variables;
  /** Null when the answer holds nothing that the page is about. */
  head: (data: Data, address: Address) => Head | null;
  View: ComponentType<ViewProps<Data>>;
}

/** A page whose types are known to itself alone. */
export type AnyPage = Page<unknown, Record<string, unknown>>;

/** What a page's module exports as `page`. */
export const definePage = <Data, Variables>(page: Page<Data, Variables>): AnyPage => page as unknown as AnyPage;
