import type { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "../../domain/errors.ts";
import { startWorker } from "../../runtime/worker.ts";
import type { Answer, Engine, Question } from "./engine.ts";

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

export interface DoorOptions {
  folder: string;
  /** How long a caller waits for one answer, questions before it included, in ms. */
  deadline: number;
}

/**
 * The way into one database thread: typed questions, answered in order. The thread starts at the first question, and anew after a
 * crash; what was waiting then fails with STORE_UNAVAILABLE.
 */
export class Door {
  readonly #options: DoorOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #next = 0;
  #closed = false;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  /** @throws AppError TIMEOUT after the deadline, STORE_UNAVAILABLE when closed or the thread died, and what the engine throws */
  ask<M extends keyof Engine>(method: M, ...args: Parameters<Engine[M]>): Promise<ReturnType<Engine[M]>> {
    if (this.#closed) return Promise.reject(new AppError("STORE_UNAVAILABLE", "The store is closed: open it again"));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#settle(id)?.reject(late(method, this.#options.deadline)),
        this.#options.deadline,
      );
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, timer });
      this.#thread().postMessage({ id, method, args } satisfies Question);
    });
  }

  /** Closes the database in order, then the thread. What was asked before is answered first. */
  async close(): Promise<void> {
    if (this.#closed) return;
    const closing = this.#worker ? this.ask("close") : null;
    this.#closed = true;
    await closing;
    await this.#worker?.terminate();
  }

  /** Ends the thread without more ado, for a store that could not be opened. */
  async abandon(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker(new URL("./thread.ts", import.meta.url), {
      workerData: { folder: this.#options.folder },
    });
    worker.on("message", (answer: Answer) => this.#receive(answer));
    worker.on("error", (error) => this.#lost(error));
    worker.on("exit", () => this.#lost(new Error("its thread ended")));
    this.#worker = worker;
    return worker;
  }

  #receive(answer: Answer): void {
    const waiting = this.#settle(answer.id);
    if ("value" in answer) waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.failure));
  }

  #lost(error: Error): void {
    this.#worker = null;
    const reason = new AppError("STORE_UNAVAILABLE", `The database stopped (${error.message}): try again`, {
      cause: error,
    });
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(reason);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }
}

function late(method: string, deadline: number): AppError {
  return new AppError(
    "TIMEOUT",
    `The database did not answer ${method} within ${deadline / 1000} s: ask for less, or try again`,
  );
}

function errorOf({ code, message, stack }: Extract<Answer, { failure: unknown }>["failure"]): Error {
  const error = code ? new AppError(code as ErrorCode, message) : new Error(message);
  error.stack = stack;
  return error;
}
