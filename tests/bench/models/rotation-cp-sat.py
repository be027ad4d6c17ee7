"""The model of rotation.mzn for OR-Tools CP-SAT. Reads the same facts as JSON on standard input, answers status, seconds and days as JSON."""

import json
import sys
import time

from ortools.sat.python import cp_model

facts = json.load(sys.stdin)
start = time.perf_counter()
labels, states, days, employees = facts["labels"], facts["states"], facts["days"], facts["employees"]
model = cp_model.CpModel()
first = model.new_int_var(labels + 1, labels + states, "first")
day = [model.new_int_var(1, labels, f"day{index}") for index in range(days * employees)]
begin, finish = states + 1, states + 2
opening = [(begin, labels + state, state) for state in range(1, states + 1)]
steps = [(state + 1, label + 1, to) for state, row in enumerate(facts["steps"]) for label, to in enumerate(row) if to > 0]
closing = [(state, labels + state, finish) for state in range(1, states + 1)]
model.add_automaton([first, *day, first], begin, [finish], [*opening, *steps, *closing])
for weekday in range(days):
    for label in range(labels):
        chosen = []
        for line in range(employees):
            is_label = model.new_bool_var("")
            variable = day[line * days + weekday]
            model.add(variable == label + 1).only_enforce_if(is_label)
            model.add(variable != label + 1).only_enforce_if(is_label.negated())
            chosen.append(is_label)
        model.add(sum(chosen) == facts["wanted"][weekday][label])
solver = cp_model.CpSolver()
solver.parameters.num_workers = 1
solver.parameters.random_seed = facts["seed"]
solver.parameters.max_time_in_seconds = max(0.01, facts["seconds"] - (time.perf_counter() - start))
found = solver.solve(model)
answer = {"seconds": time.perf_counter() - start, "status": "unknown"}
if found in (cp_model.OPTIMAL, cp_model.FEASIBLE):
    answer |= {"status": "feasible", "days": [solver.value(variable) for variable in day]}
elif found == cp_model.INFEASIBLE:
    answer["status"] = "infeasible"
elif found == cp_model.MODEL_INVALID:
    sys.exit(model.validate())
print(json.dumps(answer))
