/**
 * How loggers write a level: `Error`, `WARNING`, and the four letters of `ERRO` or three of `WRN` that keep a column even.
 * A pattern in one writing; ask for the others with `toUpperCase()` or the flag `i`.
 */
export const LEVEL =
  '(?:Alert|Crit|Debu|Emerg|Err|Fata|Info|Notice|Pani|Severe|Trac|Verbose|Warn|Dbg|Ftl|Inf|Pnc|Trc|Wrn)[a-z]*';
