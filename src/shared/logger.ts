import { pino, type Logger } from "pino";

/** Of an error only what tells its kind and place: a database's details could hold rows that nobody may see. */
const withoutValues = ({ name, message, code, stack }: Error & { code?: unknown }) => ({ name, message, code, stack });

export const createLogger = (level: string): Logger => pino({ level, base: null, serializers: { err: withoutValues } });
