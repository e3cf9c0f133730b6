#pragma once

#include <string>

#include "json_record.h"
#include "mentoring/program.h"

namespace mentoring::formats {

/// "en" and "fr", as far as they are written.
void writeTexts(Record& record, const Bilingual& text);
[[nodiscard]] std::string bilingual(const Bilingual& text);
/// Whatever a template holds as well, but for who may take part.
void writePlan(Record& record, const ProgramPlan& plan);

} // namespace mentoring::formats
