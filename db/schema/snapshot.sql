-- Written by write-snapshot.ts; do not edit. Schema version 9.

CREATE TABLE agreements (
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)), terms TEXT CHECK (json_valid(terms)),
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignments (
  plan_id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  day INTEGER NOT NULL CHECK (day >= 0),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (plan_id, line_id, day),
  FOREIGN KEY (plan_id, line_id) REFERENCES lines (plan_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE benchmarks (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  entered_at TEXT NOT NULL
) STRICT;

CREATE TABLE command_log (
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  type TEXT NOT NULL,
  command TEXT NOT NULL CHECK (json_valid(command)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  at TEXT NOT NULL,
  PRIMARY KEY (plan_id, seq)
) STRICT;

CREATE TABLE demand_rows (
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  days TEXT NOT NULL CHECK (json_valid(days)),
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL,
  people INTEGER NOT NULL,
  minimum INTEGER,
  competence TEXT CHECK (json_valid(competence)),
  from_date TEXT,
  to_date TEXT, author TEXT, reason TEXT, profile TEXT,
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE departments (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  service_type TEXT NOT NULL,
  places INTEGER NOT NULL CHECK (places >= 0),
  is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE figure_imports (
  id TEXT NOT NULL PRIMARY KEY,
  ssb_table TEXT NOT NULL CHECK (ssb_table <> ''),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  updated TEXT,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE figure_metrics (
  import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  label TEXT NOT NULL,
  unit TEXT NOT NULL,
  PRIMARY KEY (import_id, metric)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_regions (
  import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('municipality', 'kostra-group', 'country')),
  kostra_group TEXT,
  PRIMARY KEY (import_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE lines (
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  competence TEXT NOT NULL,
  position_percent REAL NOT NULL,
  full_time_week TEXT NOT NULL CHECK (full_time_week IN ('37.5', '35.5', '33.6', 'three-part')),
  weekend_every INTEGER,
  annual_pay_kr REAL,
  seniority_years REAL,
  allowed_codes TEXT CHECK (json_valid(allowed_codes)),
  days TEXT CHECK (json_valid(days)), overlays TEXT CHECK (json_valid(overlays)), vacation_days REAL, f5_earned TEXT CHECK (json_valid(f5_earned)), vacancy TEXT CHECK (vacancy IN ('vacant', 'held')), pinned_days TEXT CHECK (json_valid(pinned_days)), wishes TEXT CHECK (json_valid(wishes)), elsewhere TEXT CHECK (json_valid(elsewhere)),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX lines_by_plan_elsewhere ON lines (json_extract(elsewhere, '$.plan')) WHERE elsewhere IS NOT NULL;

CREATE TABLE measures (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  category TEXT NOT NULL CHECK (category IN ('efficiency', 'service-quality', 'structure-volume')),
  start TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('idea', 'assessed', 'decided', 'started', 'done', 'dropped')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  entered_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER locked_versions_stay BEFORE UPDATE ON plan_versions WHEN old.is_locked = 1
      BEGIN
        SELECT RAISE(ABORT, 'a locked version cannot be changed');
      END;

CREATE TRIGGER version_documents_stay BEFORE UPDATE OF document, number, plan_id, revision, saved_at ON plan_versions
      BEGIN
        SELECT RAISE(ABORT, 'a version is never rewritten');
      END;

CREATE TABLE plan_versions (
  id TEXT NOT NULL PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  status TEXT NOT NULL CHECK (status IN ('draft', 'to-discussion', 'discussed', 'decided', 'in-force')),
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  saved_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  document TEXT NOT NULL CHECK (json_valid(document)),
  UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE plans (
        id TEXT NOT NULL PRIMARY KEY,
        department_id TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        unit TEXT NOT NULL CHECK (json_valid(unit)),
        period_kind TEXT NOT NULL CHECK (period_kind IN ('cycle', 'calendar')),
        period_start TEXT NOT NULL,
        period_weeks INTEGER NOT NULL CHECK (period_weeks BETWEEN 1 AND 53),
        period_rotation TEXT CHECK (period_rotation IN ('own-line', 'rolling')),
        settings TEXT NOT NULL CHECK (json_valid(settings)),
        revision INTEGER NOT NULL CHECK (revision >= 0),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
      , process TEXT CHECK (json_valid(process)), context TEXT CHECK (json_valid(context)), comments TEXT CHECK (json_valid(comments)), last_version INTEGER NOT NULL DEFAULT 0, demand_profiles TEXT CHECK (json_valid(demand_profiles))) STRICT;

CREATE INDEX plans_by_department ON plans (department_id);

CREATE TABLE reference_figures (
  region TEXT NOT NULL,
  import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL,
  PRIMARY KEY (region, import_id, metric, period)
) STRICT, WITHOUT ROWID;

CREATE INDEX reference_figures_by_import ON reference_figures (import_id);

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_codes (
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('work', 'off', 'leave')),
  start_time TEXT,
  end_time TEXT,
  unpaid_break_minutes INTEGER,
  day_off TEXT,
  leave TEXT, look TEXT CHECK (json_valid(look)),
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, code),
  CHECK ((kind = 'work') = (start_time IS NOT NULL AND end_time IS NOT NULL)),
  CHECK ((kind = 'off') = (day_off IS NOT NULL)),
  CHECK ((kind = 'leave') = (leave IS NOT NULL))
) STRICT, WITHOUT ROWID;
