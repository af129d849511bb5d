import type { MongoReport } from '../store/mongo-report';
import { fault, look, ok, type Check, type Finding } from './finding';

/** How the store is looked at; each rejects with what is wrong. */
export interface StoreAccess {
  readonly ping: () => Promise<void>;
  /** Absent for the embedded store, which makes its indexes when it opens. */
  readonly report?: () => Promise<MongoReport>;
}

/** The oldest MongoDB that Kretslopp is tried on. */
const oldest = 6;

export function storeCheck({ ping, report }: StoreAccess): Check {
  return {
    name: 'The store',
    run: async () => {
      try {
        if (report === undefined) {
          await ping();
          return [
            ok('The embedded store answers'),
            look('It serves one machine', 'Use MongoDB in production.'),
          ];
        }
        return findingsOn(await report());
      } catch (problem) {
        return [unreachable(problem instanceof Error ? problem.message : String(problem))];
      }
    },
  };
}

function findingsOn({ version, replicated, missing }: MongoReport): readonly Finding[] {
  return [
    Number.parseInt(version, 10) >= oldest
      ? ok(`MongoDB ${version} answers`)
      : fault(`MongoDB is ${version}`, `Kretslopp is made for ${oldest} and newer.`),
    replicated
      ? ok('It is a replica set or a sharded cluster')
      : look(
          'It is a single server',
          'What is acknowledged is lost with its disk. Make it a replica set of three, or use a service that is one.',
        ),
    missing.length === 0
      ? ok('Every index is there')
      : look(
          `${missing.length} indexes are missing: ${missing.slice(0, 5).join(', ')}`,
          'They are made when the bot starts. If it runs already, its user may lack the right to make indexes (readWrite has it).',
        ),
  ];
}

function unreachable(said: string): Finding {
  const what = `The store can't be reached: ${said.replaceAll(/\/\/[^@\s/]*@/gu, '//***@').slice(0, 200)}`;
  if (/auth/iu.test(said))
    return fault(what, 'Look at the user, the password and authSource in MONGODB_URI.');
  return fault(
    what,
    'Look at the host in MONGODB_URI, and whether its firewall lets this machine in.',
  );
}
