/** What processes have used, from Linux's /proc. */
import { readFileSync } from "node:fs";

/** Clock ticks a second, as Linux reports them to every program (USER_HZ). */
const ticks = 100;

/** Seconds of CPU that a process has used, system calls included; 0 where that cannot be known. */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return 0;
  }
}

/** Memory that a process holds (RSS), in bytes. */
export function residentBytes(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
