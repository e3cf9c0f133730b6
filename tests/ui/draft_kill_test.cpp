#include <algorithm>

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QProcess>

#include "forms/draft_keeper.h"
#include "support/mentored_pair.h"

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
        const auto longest = std::ranges::max_element(texts, {}, &QString::size);
        ASSERT_NE(longest, texts.end());
        const auto kept = *longest;
        EXPECT_GE(kept.size(), typedASecondBefore) << "of " << typed << " typed";
        EXPECT_EQ(std::ranges::count(kept, u'a'), kept.size());
        file->drafts().drop(key);
    }
}

} // namespace

} // namespace mentoring::ui
