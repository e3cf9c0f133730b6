#include "parts/pair_card.h"

#include "mentoring/records.h"

namespace mentoring::ui {

Aspects aspectsOfPairs() {
    auto all = Aspects(Aspect::Mentorships) | Aspect::People | Aspect::Skills | Aspect::Contacts | Aspect::Programs |
               Aspect::Limits;
    forEachRecord([&]<class Record>() { all |= Aspects::of(RecordOf<Record>::kind); });
    return all;
}

} // namespace mentoring::ui
