import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig, ROOT } from "../../server/config.ts";
import { AppError } from "../../server/domain/errors.ts";

const BAD: [variables: Record<string, string>, message: string][] = [
  [{ PORT: "eighty" }, 'PORT must be a whole number from 1 to 65535, got "eighty"'],
  [{ PORT: "0" }, 'PORT must be a whole number from 1 to 65535, got "0"'],
  [{ PORT: "65536" }, 'PORT must be a whole number from 1 to 65535, got "65536"'],
  [{ PORT: "4e3" }, 'PORT must be a whole number from 1 to 65535, got "4e3"'],
  [{ NEWSWEFT_SEED: "yes" }, 'NEWSWEFT_SEED must be on or off, got "yes"'],
  [{ NEO4J_URI: "localhost:7687" }, 'NEO4J_URI must look like neo4j://localhost:7687, got "localhost:7687"'],
  [{ NEO4J_URI: "neo4j://localhost" }, "NEO4J_PASSWORD is not set: NEO4J_URI needs it to sign in"],
  [
    { NEWSWEFT_CORS: "https://example.org/app" },
    'NEWSWEFT_CORS must list origins such as https://example.org, joined by commas, got "https://example.org/app"',
  ],
  [{ NEWSWEFT_CORS: "*" }, 'NEWSWEFT_CORS must list origins such as https://example.org, joined by commas, got "*"'],
];

describe("the configuration", () => {
  it("without variables listens on this machine alone and keeps its data beside the code", () => {
    expect(loadConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      hostNames: ["localhost", "127.0.0.1", "[::1]"],
      dataFolder: join(ROOT, "data"),
      neo4j: null,
      seedSamples: true,
      corsOrigins: [],
    });
  });

  it("takes an empty variable as absent, as docker-compose passes them", () => {
    expect(loadConfig({ PORT: "", HOST: " ", NEO4J_URI: "", NEWSWEFT_SEED: "" })).toEqual(loadConfig({}));
  });

  it("reads every variable", () => {
    const config = loadConfig({
      PORT: "8080",
      HOST: "0.0.0.0",
      NEWSWEFT_HOSTS: "news.example.org, localhost",
      NEWSWEFT_DATA: "elsewhere",
      NEWSWEFT_SEED: "off",
      NEWSWEFT_CORS: "https://example.org,http://localhost:5173",
      NEO4J_URI: "neo4j+s://db.example.org",
      NEO4J_PASSWORD: "word",
    });
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 8080,
      hostNames: ["news.example.org", "localhost"],
      dataFolder: resolve("elsewhere"),
      neo4j: { uri: "neo4j+s://db.example.org", username: "neo4j", password: "word", database: "neo4j" },
      seedSamples: false,
      corsOrigins: ["https://example.org", "http://localhost:5173"],
    });
  });

  it("answers to any host name when it listens to other machines and is told none", () => {
    expect(loadConfig({ HOST: "0.0.0.0" }).hostNames).toBeNull();
  });

  it.each(BAD)("refuses %j in one line", (variables, message) => {
    expect(() => loadConfig(variables)).toThrow(new AppError("BAD_CONFIG", message));
  });
});
