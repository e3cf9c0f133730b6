#pragma once

#include <functional>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "support/planted_words.h"
#include "support/temporary_organisation.h"
#include "window/main_window.h"
#include "wording/language.h"

namespace mentoring::ui::test {

/// The window with a file in which there is a record of every kind, and a way through all of its pages.
class EveryPage : public testing::TestWithParam<wording::Language> {
protected:
    EveryPage();
    ~EveryPage() override;

    /// Goes to every page of the sidebar as the coordinator, as a mentor and as a mentee; `look` is told where it is.
    /// Answers how many there were.
    int onEveryPage(const std::function<void(const std::string& where)>& look);
    /// The same, and of each page every view that its segments lead to, and of each kind of record one.
    int onEveryView(const std::function<void(const std::string& where)>& look);

    void sit(const std::string& who); ///< "" is the coordinator
    void sit(const Perspective& desk);

    mentoring::test::TemporaryOrganisation org;
    mentoring::test::PlantedFile planted;
    std::set<std::int64_t> records; ///< all there are, whoever sees them
    MainWindow window;

private:
    void onEveryRecord(const std::string& who, const std::function<void(const std::string& where)>& look);
};

/// For the name of a test in either language.
[[nodiscard]] inline std::string languageName(const testing::TestParamInfo<wording::Language>& tested) {
    return tested.param == wording::Language::French ? "French" : "English";
}

} // namespace mentoring::ui::test
