import type { DepartmentRecord } from '#shared/app/ports/plan-store.ts';
import type { ServiceType } from '#shared/domain/model/plan.ts';

export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly service_type: ServiceType;
  readonly places: number;
  readonly is_example: 0 | 1;
}

export function departmentFromRow(row: DepartmentRow): DepartmentRecord {
  return {
    id: row.id,
    name: row.name,
    municipality: row.municipality,
    serviceType: row.service_type,
    places: row.places,
    isExample: row.is_example === 1,
  };
}

export function departmentToRow(department: DepartmentRecord): DepartmentRow {
  return {
    id: department.id,
    name: department.name,
    municipality: department.municipality,
    service_type: department.serviceType,
    places: department.places,
    is_example: department.isExample ? 1 : 0,
  };
}
