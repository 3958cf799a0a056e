/**
 * Our own strokes on a 16 px grid, 1.5 px wide with round ends. A zero-length line is a dot.
 * Nothing here names a kind of node: those are the marks of web/graph.
 */
export const ICONS = {
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14",
  plus: "M8 2.5v11M2.5 8h11",
  minus: "M2.5 8h11",
  fit: "M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3",
  undo: "M5.5 2.5 2.5 5.5l3 3M2.5 5.5H10a3.75 3.75 0 0 1 0 7.5H5.5",
  redo: "m10.5 2.5 3 3-3 3M13.5 5.5H6A3.75 3.75 0 0 0 6 13h4.5",
  share: "M8 9.5v-8M5 4l3-2.7L11 4M4.5 6.5h-2v8h11v-8h-2",
  moon: "M13.5 9.6A5.9 5.9 0 1 1 6.6 2.4a4.7 4.7 0 0 0 6.9 7.2Z",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13",
  help: "M5.6 5.6a2.4 2.4 0 1 1 3.5 2.2C8.4 8.2 8 8.7 8 9.6M8 12.5v0",
  expand: "M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3",
  path: "M3.5 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12.5 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.5 12H8V4h2.5",
  focus:
    "M8.5 10.8c3.3 0 5.5-1.7 5.5-4.4S11.8 2 8.5 2 3 3.7 3 6.4c0 1.7.8 3 2.2 3.7M6.8 9a1.4 1.4 0 1 0-1.8 1.8c1.3.5 1.2 2-.2 3.2",
  pin: "M5 2h6M6 2v4.5L3.5 9.5h9L10 6.5V2M8 9.5v5",
  unpin: "M5 2h6M6 2v4.5L3.5 9.5h9L10 6.5V2M8 9.5v5M2 2l12 12",
  hide: "M1.5 8C3 5.5 5.3 4.2 8 4.2s5 1.3 6.5 3.8c-1.5 2.5-3.8 3.8-6.5 3.8S3 10.5 1.5 8ZM13 2.5l-10 11",
  show: "M1.5 8C3 5.5 5.3 4.2 8 4.2s5 1.3 6.5 3.8c-1.5 2.5-3.8 3.8-6.5 3.8S3 10.5 1.5 8ZM8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z",
  more: "M3 8v0M8 8v0M13 8v0",
  close: "m3.5 3.5 9 9M12.5 3.5l-9 9",
  "chevron-left": "M10 3 5 8l5 5",
  "chevron-right": "m6 3 5 5-5 5",
  "chevron-up": "m3.5 10 4.5-4.5L12.5 10",
  "chevron-down": "m3.5 6 4.5 4.5L12.5 6",
  back: "M13.5 8h-11M6.5 4l-4 4 4 4",
  upload: "M8 10.5V2M4.5 5 8 1.7 11.5 5M2 10.5v3.5h12v-3.5",
  file: "M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3",
  paste: "M5.5 3h-2v11.5h9V3h-2M5.5 1.5h5v3h-5ZM6 8h4M6 11h4",
  check: "m2.5 8.5 3.5 4 7.5-9",
  cross: "m4 4 8 8M12 4l-8 8",
  warning: "M8 2 1.5 13.5h13ZM8 6.5v3.3M8 11.7v0",
  book: "M8 4C6.8 2.9 5 2.5 1.5 2.5v10c3.5 0 5.3.4 6.5 1.5 1.2-1.1 3-1.5 6.5-1.5v-10C11 2.5 9.2 2.9 8 4ZM8 4v10",
  graph:
    "M3.5 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12.5 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12.5 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 10.6 11 5.4M5.5 12h5",
  list: "M2.5 4h11M2.5 8h11M2.5 12h7",
  filter: "M1.5 4.5h7M12 4.5h2.5M8.5 2.5v4h3.5v-4ZM1.5 11.5H4M7.5 11.5h7M4 9.5v4h3.5v-4Z",
  claims: "M2 2.5h12v9H7L4 14v-2.5H2ZM5 5.5h6M5 8.5h4",
  menu: "M2 4h12M2 8h12M2 12h12",
} as const satisfies Record<string, string>;

export type IconName = keyof typeof ICONS;
