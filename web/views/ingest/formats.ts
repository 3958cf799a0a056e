/** What the server reads, as the browser's file window takes it. The server decides; others get its error. */
export const EXTENSIONS = ".txt,.text,.md,.markdown,.html,.htm,.xhtml";

/** The same for people. */
export const FORMAT_WORDS = "Text, Markdown and saved web pages, up to 10 MB each";
