#include <iostream>

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QListWidget>

#include "app/desk.h"
#include "app/draft_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "every_page.h"
#include "furnish.h"
#include "matching_support.h"
#include "mentorships/pair_sheet.h"
#include "parts/draft_keeper.h"
#include "texts_of.h"
#include "widget_checks.h"
#include "window/search_palette.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::PlantedWord;
using mentoring::test::Viewer;
using testing::IsEmpty;

void write(std::string& out, const report::Sheet& sheet) {
    out += (sheet.title + sheet.subtitle + sheet.footer).toStdString();
    for (const auto& section : sheet.sections) {
        out += (section.heading + section.paragraphs.join(u'\n') + section.columns.join(u'\n')).toStdString();
        for (const auto& row : section.rows)
            out += row.join(u'\n').toStdString();
    }
}

/// A planted file in the window.
class PlantedWordsInTheWindow : public EveryPage {
protected:
    [[nodiscard]] OrganisationFile& file() const { return window.workspace()->file(); }

    /// A word of a record that is the viewer's own and nobody else's.
    [[nodiscard]] std::string secretOf(const Viewer& viewer) const {
        for (const auto& word : planted.words()) {
            const bool isOwn = viewer.desk.isCoordinator()
                                   ? word.isCoordinators
                                   : word.author == *viewer.desk.person && word.audience == Audience::AuthorOnly;
            if (isOwn)
                return word.word;
        }
        return {};
    }

    /// What is left behind by somebody who stands up: a draft, and the offer to take something back.
    void leaveSomethingBehind(const Viewer& viewer) {
        const auto secret = secretOf(viewer);
        if (secret.empty())
            return;
        Goal goal;
        goal.title = secret;
        goal.from.audience = Audience::AuthorOnly;
        if (!viewer.desk.isCoordinator())
            file().goals().add(goal);
        file().drafts().save(draftKey("goal", {0}), R"({"title":")" + secret + R"("})");
    }

    /// Everything that the window tells whoever is at the desk: its pages, every record that can be asked for by its
    /// number, what is printed, what the search finds.
    std::string everythingShown() {
        std::string out;
        for (const auto* page : window.findChildren<Page*>()) {
            window.showPage(page->id());
            out += textsOf(*page);
        }
        auto& workspace = *window.workspace();
        const auto addShown = [&](bool isShown) {
            QCoreApplication::processEvents();
            if (isShown)
                out += textsOf(*window.currentPage());
        };
        for (const auto id : records) {
            for (const RecordRef& record :
                 {RecordRef{PersonId{id}}, RecordRef{MentorshipId{id}}, RecordRef{GoalId{id}}, RecordRef{InsightId{id}},
                  RecordRef{SessionId{id}}, RecordRef{FeedbackId{id}}, RecordRef{AdviceRequestId{id}},
                  RecordRef{ConcernId{id}}})
                addShown(workspace.records().has(record) && workspace.open(record));
            // Without the page of gains, one that belongs to no pair is shown in its form.
            if (window.page(QStringLiteral("gains")))
                addShown(workspace.open(MentorGainId{id}));
            addShown(workspace.run(ShowInsightsOf{PersonId{id}}));
        }
        for (const auto& pair : file().directory().mentorships()) {
            if (!file().desk().maySee(pair))
                continue;
            for (const auto which : {OnSheet::SeenByBoth, OnSheet::AllOfMine})
                write(out, pairSheet(*window.workspace(), pair, which, pairParts().chapters).sheet);
        }
        return out + textsOf(window);
    }

    /// What the search over everything lists for a word.
    std::string everythingFound(const std::string& word) {
        auto& palette = window.searchPalette();
        palette.open();
        palette.findChild<QLineEdit*>()->setText(QString::fromStdString(word));
        QCoreApplication::processEvents();
        auto found = textsOf(*palette.findChild<QListWidget*>());
        palette.findChild<QLineEdit*>()->clear();
        palette.hide();
        return found;
    }
};

class PlantedWordsInTheSearch : public PlantedWordsInTheWindow {};

} // namespace

TEST_P(PlantedWordsInTheWindow, AreShownToThoseWhoMaySeeThemAndToNobodyElse) {
    std::size_t sightings = 0;
    for (const auto& viewer : planted.viewers()) {
        sit(viewer.desk);
        const auto found = planted.lookFor(everythingShown(), viewer);
        EXPECT_THAT(found.leaked, IsEmpty());
        sightings += found.seen;
        leaveSomethingBehind(viewer);
        QCoreApplication::processEvents();
        EXPECT_THAT(planted.lookFor(textsOf(window), viewer).leaked, IsEmpty());
    }
    EXPECT_GT(sightings, 700U) << "nearly everything that they may see can be found somewhere in the window";
    std::cout << planted.words().size() << " words, " << planted.viewers().size() << " viewers, " << sightings
              << " sightings, none outside\n";
}

TEST_P(PlantedWordsInTheSearch, AreFoundByThoseWhoMaySeeThemAndByNobodyElse) {
    for (const auto& viewer : planted.viewers()) {
        sit(viewer.desk);
        for (const auto& word : planted.words()) {
            const auto found = planted.lookFor(everythingFound(word.word), viewer);
            EXPECT_THAT(found.leaked, IsEmpty());
            if (planted.mayBeSeen(word, viewer) != Sight::Nothing && word.isSearched) {
                EXPECT_GE(found.seen, 1U) << word.where << ", searched by " << viewer.name;
            }
        }
    }
}

TEST_P(PlantedWordsInTheWindow, ThatLeakAreCaught) {
    const auto isMentee = [](const Viewer& viewer) { return viewer.name == "mentee"; };
    const auto mentee = std::ranges::find_if(planted.viewers(), isMentee);
    sit(mentee->desk);
    Goal goal;
    goal.title = secretOf(*mentee);
    goal.from.audience = Audience::PairAndCoordinator;
    file().goals().add(goal);
    std::size_t caught = 0;
    for (const auto& viewer : planted.viewers()) {
        sit(viewer.desk);
        caught += planted.lookFor(everythingShown(), viewer).leaked.size();
    }
    EXPECT_EQ(caught, 3U) << "the coordinator and both mentors of the mentee";
}

INSTANTIATE_TEST_SUITE_P(InEitherLanguage, PlantedWordsInTheWindow,
                         testing::Values(wording::Language::English, wording::Language::French), [](const auto& test) {
                             return test.param == wording::Language::English ? "English" : "French";
                         });

// What is found does not depend on the language, and there is a lot to search for.
INSTANTIATE_TEST_SUITE_P(InEnglish, PlantedWordsInTheSearch, testing::Values(wording::Language::English));

} // namespace mentoring::ui
