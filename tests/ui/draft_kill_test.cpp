#include <algorithm>

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

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

    for (const int patience : {1500, 2300, 3100}) {
        QProcess writer;
        writer.start(QStringLiteral(ITHACA_DRAFT_WRITER),
                     {path, QString::number(pair.id.value), QString::number(pair.mentor.value)});
        ASSERT_TRUE(writer.waitForStarted());
        ASSERT_TRUE(writer.waitForReadyRead(30'000)) << "it has begun to type";
        QElapsedTimer since;
        since.start();
        int typedASecondBefore = 0;
        int typed = 0;
        while (since.elapsed() < patience) {
            writer.waitForReadyRead(20);
            while (writer.canReadLine())
                typed = writer.readLine().trimmed().toInt();
            if (since.elapsed() < patience - 1000)
                typedASecondBefore = typed;
        }
        writer.kill();
        writer.waitForFinished();
        ASSERT_GT(typedASecondBefore, 5);

        auto file = OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, org.clock);
        file->desk().take({pair.mentor});
        const auto draft = file->feedback().draft("feedback/" + std::to_string(pair.id.value));
        ASSERT_TRUE(draft);
        const auto kept = QJsonDocument::fromJson(QByteArray::fromStdString(*draft))
                              .object()[QStringLiteral("more")]
                              .toObject()[QStringLiteral("situation")]
                              .toString();
        EXPECT_GE(kept.size(), typedASecondBefore) << "of " << typed << " typed";
        EXPECT_EQ(std::ranges::count(kept, u'a'), kept.size());
        file->feedback().saveDraft("feedback/" + std::to_string(pair.id.value), {});
    }
}

} // namespace

} // namespace mentoring::ui
