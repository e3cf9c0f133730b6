#include "window/record_ref.h"

namespace mentoring::ui {

std::optional<RecordRef> recordRef(RecordKind kind, std::int64_t id) {
    std::optional<RecordRef> found;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if (kind == RecordOf<Record>::kind)
            found = IdOf<Record>{id};
    });
    return found;
}

} // namespace mentoring::ui
