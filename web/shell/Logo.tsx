import styles from "./Logo.module.css";

/** Three lines of print and the one thread that runs through them. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <svg className={styles.sign} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <path className={styles.lines} d="M1 5h8M15 5h8M1 12h7M14.500 12H23M1 19h8M15 19h8" />
        <path className={styles.thread} d="M12 1v6.500M12 16.500V23M12 7.500c0 2.200-4 2.300-4 4.500s4 2.300 4 4.500" />
      </svg>
      <span className={styles.name}>Newsweft</span>
    </span>
  );
}
