import { connect, createServer, type Socket } from "node:net";

/** A wire between a client and a server that can be cut, or go silent without a word, and be mended. */
export interface Wire {
  port: number;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  /** Lets nothing through any more, but keeps connections open, as a frozen server or a lost route does. */
  silence(): void;
  /** Lets everything through again. */
  mend(): void;
  close(): Promise<void>;
}

export async function startWire(to: { host: string; port: number }): Promise<Wire> {
  const pairs = new Set<[Socket, Socket]>();
  let state: "open" | "cut" | "silent" = "open";
  const server = createServer((client) => {
    client.on("error", () => client.destroy());
    if (state === "cut") return client.destroy();
    const upstream = connect(to);
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    upstream.on("error", () => client.destroy());
    client.pipe(upstream).pipe(client);
    for (const socket of pair) {
      socket.on("close", () => {
        pairs.delete(pair);
        for (const end of pair) end.destroy();
      });
      if (state === "silent") socket.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => {
      state = "cut";
      for (const pair of pairs) for (const socket of pair) socket.destroy();
    },
    silence: () => {
      state = "silent";
      for (const pair of pairs) for (const socket of pair) socket.unpipe().pause();
    },
    mend: () => {
      // What went silent has lost bytes: such a connection is dead for good, as in life.
      if (state === "silent") for (const pair of pairs) for (const socket of pair) socket.destroy();
      state = "open";
    },
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
