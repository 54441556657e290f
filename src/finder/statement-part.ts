/** What reads the statements of a text: loaded where one leads nowhere as a whole. */
export { answerByStatement, leadsNowhere, statementsOf } from '../search/statements.ts';
