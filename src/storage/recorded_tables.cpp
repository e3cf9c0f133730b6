#include "recorded_tables.h"

#include <set>

#include "storage/mentoring_repositories.h"

namespace mentoring::storage {

bool holdsTextsApart(std::string_view table) {
    static const auto tables = [] {
        std::set<std::string_view> apart;
        forEachRecord(AuthoredRecords{}, [&]<class Record>() {
            const auto look = [&](const Described& described, const auto&) {
                if (const auto of = tableOf<Record>(described); of != RecordOf<Record>::table)
                    apart.insert(of);
            };
            const Record record;
            RecordOf<Record>::fields(look, record);
        });
        return apart;
    }();
    return tables.contains(table);
}

} // namespace mentoring::storage
