import type { TableIndex } from '../tables/table.ts';
import type { LateParts, PastePlan } from './gathered-answer.ts';

/** What looks up and judges whole errors, when all that it needs of the index has come, too. Rejects where either does not come. */
export async function readyPastes(index: TableIndex, { pastes }: Pick<LateParts, 'pastes'>): Promise<PastePlan> {
  const [plan] = await Promise.all([pastes(), index.pastes()]);
  return plan;
}
