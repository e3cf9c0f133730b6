#pragma once

#include <algorithm>

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>

#include "matching_support.h"
#include "support/mentored_pair.h"
#include "window/page.h"

namespace mentoring::ui::test {

/// One pair with both of them, and one of the two at the desk.
class PairPageTest : public testing::Test {
protected:
    PairPageTest() : pairs(cohort.file()) {
        pairs.pairUp(cohort.program, 1);
        pairs.as(pairs.pair.mentee);
    }

    [[nodiscard]] Workspace& workspace() const { return *cohort.workspace; }
    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }

    static void look(Page& page) {
        page.resize(1200, 800);
        page.show();
        page.activate();
    }
    static int rows(const Page& page, const char* table) { return child<QTableView>(page, table).model()->rowCount(); }
    static void press(const Page& page, const char* button) { child<QAbstractButton>(page, button).click(); }
    /// Whether somebody who looks at the page reads it there now.
    static bool shows(const QWidget& page, const QString& text) {
        const auto parts = page.findChildren<QWidget*>();
        return std::ranges::any_of(parts, [&](const QWidget* part) {
            const auto* label = qobject_cast<const QLabel*>(part);
            return part->isVisible() && (label ? label->text() : part->accessibleName()).contains(text);
        });
    }
    /// As soon as it has come on screen; what is not there is waited for long.
    static bool says(const QWidget& page, const QString& text) {
        return waitFor([&] { return shows(page, text); });
    }

    Cohort cohort;
    mentoring::test::MentoredPair pairs;
};

} // namespace mentoring::ui::test
