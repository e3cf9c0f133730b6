#include "reading.h"

#include <filesystem>

#include "formats/source_reader.h"
#include "intake/people_layout.h"

namespace mentoring {

cells::SourceFile readList(const QString& path, cells::ReadOptions options) {
    options.sense = &intake::senseOfPeople();
    return formats::readSource(std::filesystem::path(path.toStdU16String()), options);
}

} // namespace mentoring
