#include "mentoring/program_template.h"

namespace mentoring {

Program programFrom(const ProgramTemplate& from, TextLanguage language) {
    Program program;
    program.purpose = from.purpose.in(language);
    program.mode = from.mode;
    program.defaultCapacity = from.defaultCapacity;
    program.plan = from.plan;
    program.plan.eligibility = from.eligibility.in(language);
    return program;
}

ProgramTemplate templateOf(const Program& program, TextLanguage language) {
    ProgramTemplate made;
    made.name.writtenIn(language) = program.name;
    made.purpose.writtenIn(language) = program.purpose;
    made.eligibility.writtenIn(language) = program.plan.eligibility;
    made.mode = program.mode;
    made.defaultCapacity = program.defaultCapacity;
    made.plan = program.plan;
    made.plan.eligibility.clear();
    for (auto& objective : made.plan.objectives) {
        objective.baseline.reset(); // of that program, at that time
        objective.value.reset();
        objective.valueOn.reset();
    }
    return made;
}

Program onceMore(const Program& program) {
    auto again = program;
    again.id = {};
    again.revision = {};
    again.startsOn.reset();
    again.endsOn.reset();
    again.closedOn.reset();
    for (auto& objective : again.plan.objectives) {
        if (objective.value)
            objective.baseline = objective.value;
        objective.value.reset();
        objective.valueOn.reset();
    }
    return again;
}

} // namespace mentoring
