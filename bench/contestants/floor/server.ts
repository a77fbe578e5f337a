/**
 * The contestant "floor": what hand-written SQL that answers JSON reaches through plain node:http, without GraphQL.
 * `POST /<operation>` with the variables as JSON. DATABASE_URL and PORT as for On Record; the same pool; no JIT, and pages
 * count as cached, as for short reads of a database that fits into memory.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import pg from "pg";
import { operations } from "../../operations.js";
import type { Operation, Variables } from "../../operations/operation.js";

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: Number(process.env["DATABASE_POOL_SIZE"] ?? 10),
  options: "-c jit=off -c random_page_cost=1.1",
  application_name: "floor",
});
const byPath = new Map<string, Operation>(operations.map((operation) => [`/${operation.name}`, operation]));

async function answer({ name, floorSql = "", parameters = [] }: Operation, body: string): Promise<string> {
  const variables = JSON.parse(body) as Variables;
  const values = parameters.map((parameter) => variables[parameter]);
  const { rows } = await pool.query<[string]>({ name, text: floorSql, values, rowMode: "array" });
  return `{"data":${rows[0]?.[0] ?? "null"}}`;
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const operation = byPath.get(request.url ?? "");
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    if (!operation) {
      reply(response, 404, "{}");
      return;
    }
    answer(operation, Buffer.concat(chunks).toString("utf8")).then(
      (body) => {
        reply(response, 200, body);
      },
      (error: unknown) => {
        console.error(error);
        reply(response, 500, "{}");
      },
    );
  });
}

const server = createServer(handle).listen(Number(process.env["PORT"]), "127.0.0.1");
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
