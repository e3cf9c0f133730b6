#include "mentoring/feedback.h"

namespace mentoring {

std::vector<Remark> remarksOn(std::string_view) {
    return {};
}

std::vector<Remark> remarksOn(const FeedbackFramework&, const std::vector<FeedbackAnswer>&) {
    return {};
}

} // namespace mentoring
