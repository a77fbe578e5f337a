export interface Reply<Body = string | Buffer> {
  status: number;
  headers: Record<string, string>;
  body: Body;
}
