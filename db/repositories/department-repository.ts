import type { DepartmentWriter } from '#shared/app/ports/plan-store.ts';
import type { Connection } from '../driver.ts';
import { type DepartmentRow, departmentFromRow, departmentToRow } from '../rows/department-row.ts';

export function createDepartmentRepository(connection: Connection): DepartmentWriter {
  const columns = 'id, name, municipality, service_type, places, is_example';
  const all = connection.prepare<DepartmentRow>(`SELECT ${columns} FROM departments ORDER BY created_at, rowid`);
  const byId = connection.prepare<DepartmentRow>(`SELECT ${columns} FROM departments WHERE id = ?`);
  const insert = connection.prepare(
    `INSERT INTO departments (${columns}, created_at) VALUES (@id, @name, @municipality, @service_type, @places, @is_example, @created_at)`,
  );
  const update = connection.prepare(
    `UPDATE departments SET name = @name, municipality = @municipality, service_type = @service_type, places = @places, is_example = @is_example WHERE id = @id`,
  );
  const remove = connection.prepare('DELETE FROM departments WHERE id = ?');

  return {
    list: () => all.all().map(departmentFromRow),
    find: (id) => {
      const row = byId.get([id]);
      return row ? departmentFromRow(row) : null;
    },
    findByName: (name, municipality) => {
      // SQLite folds only A–Z, and Norwegian names have Å; there are few departments.
      const isSame = (left: string, right: string) => left.trim().toLocaleLowerCase('nb') === right.trim().toLocaleLowerCase('nb');
      const row = all.all().find((department) => isSame(department.name, name) && isSame(department.municipality, municipality));
      return row ? departmentFromRow(row) : null;
    },
    insert: (department, at) => {
      insert.run({ ...departmentToRow(department), created_at: at });
    },
    update: (department) => {
      update.run({ ...departmentToRow(department) });
    },
    remove: (id) => {
      remove.run([id]);
    },
  };
}
