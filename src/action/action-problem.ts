/** What the action cannot do, in a sentence for whoever runs it. It holds nothing of an issue. */
export class ActionProblem extends Error {}
