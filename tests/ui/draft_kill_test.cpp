#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "all_forms.h"
#include "parts/draft_keeper.h"
#include "support/mentored_pair.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace mentoring::test;

/// What is typed is on disk at every pause: the program dies without warning, and at most the last second is gone.
TEST(Drafts, OutliveAProgramThatIsKilledWhileSomebodyTypes) {
    TemporaryOrganisation org;
    const auto program = org.addProgram("Tandem");
    org.fill(program, 1, 1);
    MentoredPair pairs(*org.file);
    pairs.pairUp(program, 1);
    const auto pair = pairs.pair;
    const auto path = org.path();
    org.file.reset();

    for (const int enough : {15, 40, 70}) {
        QProcess writer;
        writer.start(QStringLiteral(ITHACA_DRAFT_WRITER),
                     {path, QString::number(pair.id.value), QString::number(pair.mentor.value)});
        ASSERT_TRUE(writer.waitForStarted());
        int typed = 0;
        const auto readOn = [&](int milliseconds) {
            writer.waitForReadyRead(milliseconds);
            while (writer.canReadLine())
                typed = writer.readLine().trimmed().toInt();
        };
        QElapsedTimer patience;
        patience.start();
        while (typed < enough && patience.elapsed() < 60'000)
            readOn(50);
        ASSERT_GE(typed, enough);
        const int typedASecondBefore = typed;
        QElapsedTimer second;
        second.start();
        while (second.elapsed() < 1000)
            readOn(20);
        writer.kill();
        writer.waitForFinished();

        auto file = OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, org.clock);
        file->desk().take({pair.mentor});
        const auto key = draftKey("feedback", {pair.id.value, 0, 0});
        const auto draft = file->drafts().find(key);
        ASSERT_TRUE(draft);
        const auto texts = readDraftText(*draft).texts;
        const auto typedText = std::ranges::find_if(
            texts, [](const QString& text) { return std::ranges::count(text, u'a') == text.size(); });
        ASSERT_NE(typedText, texts.end());
        const auto kept = *typedText;
        EXPECT_GE(kept.size(), typedASecondBefore) << "of " << typed << " typed";
        file->drafts().drop(key);
    }
}

TEST(Drafts, OfEveryFormOutliveAProgramThatIsKilled) {
    TemporaryOrganisation org;
    test::FormsWorld::make(*org.file);
    org.file.reset();
    QProcess writer;
    writer.start(QStringLiteral(ITHACA_FORM_WRITER),
                 {org.path(), QString::number(org.clock.now().time_since_epoch().count())});
    ASSERT_TRUE(writer.waitForStarted());
    std::map<std::size_t, QJsonObject> left;
    for (bool typed = false; !typed;) {
        ASSERT_TRUE(writer.canReadLine() || writer.waitForReadyRead(60'000));
        while (writer.canReadLine()) {
            const auto line = writer.readLine().trimmed();
            const auto gap = line.indexOf(' ');
            typed = typed || line == "typed";
            if (gap > 0)
                left[line.left(gap).toULongLong()] = QJsonDocument::fromJson(line.mid(gap + 1)).object();
        }
    }
    writer.kill();
    writer.waitForFinished();
    const auto& forms = test::allForms();
    ASSERT_EQ(left.size(), forms.size());

    Workspace workspace(OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock));
    const test::FormsWorld world(workspace);
    for (const auto& [number, shown] : left) {
        const auto& form = forms[number];
        world.sit(form.desk(world));
        const auto again = form.make(world);
        again->show();
        for (const auto& [name, value] : test::shownIn(*again))
            EXPECT_EQ(value, shown.value(name).toString()) << form.name() << ", " << name.toStdString();
    }
}

} // namespace

} // namespace mentoring::ui
