#pragma once

#include <filesystem>

#include "formats/source_reader.h"
#include "intake/people_layout.h"

namespace mentoring::test {

/// As the use cases read: with what is known of lists of people.
inline cells::SourceFile readList(const std::filesystem::path& path, cells::ReadOptions options = {}) {
    options.sense = &intake::senseOfPeople();
    return formats::readSource(path, options);
}

} // namespace mentoring::test
