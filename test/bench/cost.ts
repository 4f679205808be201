import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { serverProcesses } from "../apart/processes.ts";

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Processor time used so far, in milliseconds: by a process and its ended children; see proc(5). */
export function processorTime(pids: number[]): number {
  return pids.map(ticksOf).reduce((sum, one) => sum + one, 0) * (1000 / ticksPerSecond);
}

function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
  } catch {
    return 0;
  }
}

/** Processor time that the whole machine has used so far, in milliseconds, and that its host took from it. */
export function machineTime(): { used: number; taken: number } {
  const [, user, nice, system, , , irq, softirq, steal] = readFileSync("/proc/stat", "utf8")
    .split("\n", 1)[0]!
    .split(/ +/)
    .map((ticks) => Number(ticks) * (1000 / ticksPerSecond));
  return { used: user! + nice! + system! + irq! + softirq!, taken: steal! };
}

export function databasePids(dataDir: string): number[] {
  return serverProcesses(dataDir).map(({ pid }) => pid);
}

/** Memory in MB, what processes share being divided among them. */
export function proportionalMemory(pids: number[]): number {
  const kilobytes = pids.map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
