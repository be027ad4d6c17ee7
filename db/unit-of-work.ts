import type { UnitOfWork, WriteTx } from '#shared/app/ports/plan-store.ts';
import { withSqliteErrors } from './errors.ts';
import type { OpenDatabase } from './open.ts';
import { createDepartmentRepository } from './repositories/department-repository.ts';
import { createLogRepository } from './repositories/log-repository.ts';
import { createMeasureRepository } from './repositories/measure-repository.ts';
import { createPlanRepository } from './repositories/plan-repository.ts';
import { createReferenceRepository } from './repositories/reference-repository.ts';
import { createSettingsRepository } from './repositories/settings-repository.ts';
import { createVersionRepository } from './repositories/version-repository.ts';

/** Transactions over an open database. SQLite's expected failures (disk full, locked) come out as AppFailure. */
export function createUnitOfWork({ connection, file }: OpenDatabase): UnitOfWork {
  const repositories: WriteTx = withSqliteErrors(file, () => ({
    departments: createDepartmentRepository(connection),
    plans: createPlanRepository(connection),
    versions: createVersionRepository(connection),
    log: createLogRepository(connection),
    settings: createSettingsRepository(connection),
    references: createReferenceRepository(connection),
    measures: createMeasureRepository(connection),
  }));
  return {
    read: (work) => withSqliteErrors(file, () => connection.readTransaction(() => work(repositories))),
    write: (work) => withSqliteErrors(file, () => connection.writeTransaction(() => work(repositories))),
  };
}
