/** Graph has it already. */
export class GraphConflict extends Error {
  constructor() {
    super('Microsoft Graph has it already');
    this.name = 'GraphConflict';
  }
}
