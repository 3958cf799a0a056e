const LONGEST = 60;

/** A file name for pasted text, from its first line: "Shelling hits market" gives "shelling-hits-market.txt". */
export function pastedName(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const words = line
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${words.slice(0, LONGEST).replace(/^-+|-+$/g, "") || "pasted-text"}.txt`;
}
