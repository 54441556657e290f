/** Invented documents in each form that is watched. */
import type { Watched } from '../../../src/schemas/watched.ts';

export type Kind = Watched['kind'];

export const STATES: Record<Kind, string> = {
  table: `---
title: Codes
---
# Codes

| Code | Meaning |
|------|---------|
| KOPIA401 | The key is wrong. Type it again. |
| KOPIA402 | The repository is **locked** by *another* machine. See [locks](https://docs.example/locks). |
| KOPIA403 | The disk is full. |
| \`KOPIA404\` | There is no such snapshot. |

Text below the table.
`,
  headings: `---
title: Troubles
ms.date: 01/02/2026
---
# Troubles

What to do first.

## The repository is locked {#locked}

1. Stop every other machine.
2. Run \`kopia lock break\`.

> [!NOTE]
> Nothing is lost by that.

<details>

<summary>The disk is <b>slow</b></summary>

Wait an hour.

</details>

Ask for help then.

## The disk is full

- Delete old snapshots.
- Or buy another disk.

### How much is needed

About twice the size of the data.
`,
  strings: `function Get-Reason {
  # Says why it failed, in words.
  param($Code)
  switch ($Code) {
    401 { 'The key is wrong. Type it again.' }
    402 { "The repository is locked by another machine." }
    403 { 'The disk is full, nothing was written.' }
    default { "Something else has failed: $Code" }
  }
}
`,
  jsx: `// Shows why it failed, in words.
export const Reason = ({ code, full, machine }) => (
  <Alert severity="error" title="The repository can't be opened">
    <p>
      The key for <b>{code}</b> is wrong &amp; refused. Type it again.
    </p>
    {full && <Note text={'The disk is full, nothing was written.'} />}
    <Button onClick={() => tell(\`The lock of \${machine} is broken.\`)}>Break the lock</Button>
  </Alert>
);
`,
};
