/**
 * How loggers write a level: `Error`, `WARNING`, and the four letters of `ERRO` or three of `WRN` that keep a column even.
 * A pattern in one writing: `toUpperCase()` and `toLowerCase()` give the others.
 */
export const LEVEL = '(?:Crit|Debu|Emerg|Err|Fata|Inf|Notice|Pani|Severe|Trac|Verbose|Warn|Wrn)[a-z]*';
