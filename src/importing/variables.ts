/** GitBook's variables: `.gitbook/vars.yaml` of the space, `vars` of a page. */
import type { PageFile } from './front-matter.ts';
import { yamlOf } from './yaml-of.ts';

/** What an expression stands for, `space.vars.name` or `page.vars.name`; undefined where it is no plain variable, or has no value. */
export function variablesOf(
  files: ReadonlyMap<string, string>,
): (page: PageFile) => (expression: string) => string | undefined {
  const file = ['.gitbook/vars.yaml', '.gitbook/vars.yml'].find((one) => files.has(one));
  const ofSpace = file ? yamlOf(files.get(file) ?? '', { file, line: 1 }) : {};
  return ({ fields }) =>
    (expression) => {
      const [, of, name = ''] = /^\s*(space|page)\.vars\.([\w-]+)\s*$/.exec(expression) ?? [];
      const all = of === 'space' ? ofSpace : (fields.vars as Record<string, unknown> | undefined);
      const value = of && all && Object.hasOwn(all, name) ? all[name] : undefined;
      return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
    };
}
