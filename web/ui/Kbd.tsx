import styles from "./Kbd.module.css";

/** A key's cap: "/", "Ctrl Z". */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
