#include <QAbstractButton>
#include <QComboBox>

#include "kit/segmented_control.h"
#include "matching/criterion_dialog.h"
#include "matching_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

std::vector<Criterion> oneOfEveryKind() {
    std::vector<Criterion> all;
    const auto add = [&](CriterionKind kind, Field field) -> Criterion& {
        Criterion one;
        one.kind = kind;
        one.weight = 30;
        if (looksAtField(kind))
            one.field.field = field;
        return all.emplace_back(one);
    };
    add(CriterionKind::Skills, Field::Department).rarity = true;
    add(CriterionKind::SameValue, Field::Site);
    add(CriterionKind::DifferentValue, Field::Department);
    auto& inSet = add(CriterionKind::InSet, Field::Department);
    inSet.values = {"Finance", "Marketing"};
    inSet.side = Side::Mentee;
    add(CriterionKind::OrderedSteps, Field::Level).steps = {{-1, 0.25}, {2, 1}};
    add(CriterionKind::Nearness, Field::HireDate).span = 365;
    add(CriterionKind::Overlap, Field::WorkingLanguages);
    add(CriterionKind::TimeZoneDistance, Field::TimeZone).span = 4;
    add(CriterionKind::MenteeWishes, Field::Department);
    add(CriterionKind::MentorWishes, Field::Department);
    return all;
}

TEST(CriterionDialogTest, GivesBackACriterionOfEveryKindAsItWas) {
    const Cohort cohort;
    for (const auto& criterion : oneOfEveryKind()) {
        CriterionDialog dialog(cohort.file(), criterion);
        EXPECT_EQ(dialog.criterion(), criterion) << "kind " << static_cast<int>(criterion.kind);
        dialog.accept();
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
        auto must = criterion;
        must.must = true;
        must.weight = 0;
        must.atLeast = 0.5;
        must.unknownPasses = false;
        EXPECT_EQ(CriterionDialog(cohort.file(), must).criterion(), must);
    }
}

TEST(CriterionDialogTest, StaysOpenAndSaysWhatIsMissing) {
    const Cohort cohort;
    Criterion criterion;
    criterion.kind = CriterionKind::InSet;
    CriterionDialog dialog(cohort.file(), criterion);
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(child<QLabel>(dialog, "readsAsLabel").text().isEmpty());
}

TEST(CriterionDialogTest, OffersTheCustomFieldsThatFit) {
    const Cohort cohort;
    cohort.file().vocabulary().addCustomField({{}, "Grade", CustomFieldKind::Number, {}});
    cohort.file().vocabulary().addCustomField({{}, "Motto", CustomFieldKind::Text, {}});
    Criterion criterion;
    criterion.kind = CriterionKind::Nearness;
    criterion.field.field = Field::Level;
    CriterionDialog dialog(cohort.file(), criterion);
    const auto& fields = child<QComboBox>(dialog, "fieldCombo");
    EXPECT_GE(fields.findText(QStringLiteral("Grade")), 0);
    EXPECT_LT(fields.findText(QStringLiteral("Motto")), 0);
}

TEST(CriterionDialogTest, SpeaksToScreenReaders) {
    const Cohort cohort;
    for (const auto& criterion : oneOfEveryKind()) {
        CriterionDialog dialog(cohort.file(), criterion);
        dialog.show();
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
    }
}

TEST(SegmentedControlTest, TellsOnlyOfWhatTheUserChose) {
    SegmentedControl control;
    control.addSegment(QStringLiteral("one"), QStringLiteral("One"));
    control.addSegment(QStringLiteral("two"), QStringLiteral("Two"));
    QStringList told;
    QObject::connect(&control, &SegmentedControl::selected, &control, [&](const QString& id) { told << id; });
    EXPECT_EQ(control.current(), QStringLiteral("one"));
    control.setCurrent(QStringLiteral("two"));
    EXPECT_TRUE(told.isEmpty());
    child<QAbstractButton>(control, "oneSegment").click();
    EXPECT_EQ(told, QStringList{QStringLiteral("one")});
}

} // namespace

} // namespace mentoring::ui
