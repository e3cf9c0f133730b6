#include "app/export_service.h"
#include "app/import_service.h"

#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/criteria_service.h"
#include "app/vocabulary_service.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

class ExportServiceTest : public testing::Test {
protected:
    ExportServiceTest() : program(org.addProgram("Spring")) {
        words.title = [](ExportService::Column column) {
            return column == ExportService::Column::Email ? QStringLiteral("E-mail")
                                                          : QStringLiteral("Column %1").arg(static_cast<int>(column));
        };
        words.participationState = [](ParticipationState) { return QStringLiteral("state"); };
        words.mentorshipState = [](MentorshipState) { return QStringLiteral("state"); };
        words.pairState = [](PairState) { return QStringLiteral("state"); };
        words.role = [](bool asMentor, bool) { return asMentor ? QStringLiteral("mentor") : QStringLiteral("mentee"); };
        words.addressForm = [](AddressForm) { return QStringLiteral("form"); };
        words.importance = [](int) { return QStringLiteral("essential"); };
        words.ownField = [](const CustomField& field) { return QString::fromStdString(field.name); };
        words.sheet = QStringLiteral("People");
    }

    [[nodiscard]] cells::SourceFile readBack(const QString& path) const { return ImportService::read(path); }
    [[nodiscard]] static std::vector<std::string> column(const cells::SourceFile& source, const std::string& title) {
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < source.table.columnCount(); ++c) {
            if (source.table.at(0, c).text != title)
                continue;
            for (std::size_t row = 1; row < source.table.rowCount(); ++row)
                cells.emplace_back(source.table.at(row, c).text);
        }
        return cells;
    }

    TemporaryOrganisation org;
    ProgramId program;
    ExportService::Words words;
};

} // namespace

TEST_F(ExportServiceTest, WritesPeopleAsDataAndNeverAsFormulas) {
    Person person;
    person.staffId = "00012";
    person.givenName = "=HYPERLINK(\"http://x\")";
    person.familyName = "-Dupont";
    person.email = "p@exemple.fr";
    org.file->people().add(person);
    for (const auto* name : {"people.xlsx", "people.csv"}) {
        const auto path = org.path(QString::fromLatin1(name));
        org.file->exports().people(path, false, std::nullopt, {}, words)({});
        const auto source = readBack(path);
        EXPECT_THAT(column(source, "E-mail"), testing::ElementsAre("p@exemple.fr")) << name;
        EXPECT_THAT(column(source, "Column 0"), testing::ElementsAre("00012")) << name;
        EXPECT_THAT(column(source, "Column 1"), testing::ElementsAre("=HYPERLINK(\"http://x\")")) << name;
        EXPECT_THAT(column(source, "Column 2"), testing::ElementsAre("-Dupont")) << name;
    }
    std::ifstream csv(org.path(QStringLiteral("people.csv")).toStdString());
    std::stringstream bytes;
    bytes << csv.rdbuf();
    EXPECT_THAT(bytes.str(), StartsWith("\xEF\xBB\xBF"));
    EXPECT_THAT(bytes.str(), HasSubstr("'=HYPERLINK"));
}

TEST_F(ExportServiceTest, WritesFiguresAsItsSeparatorWantsAndAnImportReadsThemBack) {
    const auto field = org.file->vocabulary().addCustomField({{}, "Points", CustomFieldKind::Number, {}});
    Person person;
    person.givenName = "Zoé";
    person.familyName = "Girard";
    person.email = "zoe@exemple.fr";
    person.customValues = {{field, 13.5}};
    org.file->people().add(person);
    const auto path = org.path(QStringLiteral("people.csv"));
    for (const auto& [separator, written] : {std::pair{u',', "13.5"}, {u';', "13,5"}}) {
        words.csvSeparator = separator;
        org.file->exports().people(path, true, std::nullopt, {}, words)({});
        const auto source = readBack(path);
        EXPECT_THAT(column(source, "Points"), testing::ElementsAre(written));
        const auto layout = intake::guessLayout(source.table, true);
        intake::PeopleMapping mapping;
        for (const auto& header : layout.headers)
            mapping.columns.push_back(header == "E-mail"   ? intake::FieldChoice{intake::PeopleField::Email, {}}
                                      : header == "Points" ? intake::FieldChoice{intake::PeopleField::Custom, header}
                                                           : intake::FieldChoice{});
        const auto plan =
            org.file->imports().plan(source, layout, mapping, org.file->imports().context(std::nullopt), {});
        ASSERT_EQ(plan.rows.size(), 1U);
        EXPECT_EQ(plan.rows.front().kind, intake::RowKind::Same) << written;
    }
}

TEST_F(ExportServiceTest, LeavesTheOlderFileWhenItIsStopped) {
    org.fill(program, 1, 1);
    std::stop_source asked;
    asked.request_stop();
    for (const auto* name : {"people.xlsx", "people.csv"}) {
        const auto path = org.path(QString::fromLatin1(name));
        std::ofstream(path.toStdString()) << "mine";
        EXPECT_THROW(org.file->exports().people(path, true, program, {}, words)({{}, asked.get_token()}), FileError);
        std::ifstream left(path.toStdString());
        std::stringstream bytes;
        bytes << left.rdbuf();
        EXPECT_EQ(bytes.str(), "mine") << name;
    }
}

TEST_F(ExportServiceTest, AsksBeforeItReplacesAFile) {
    org.fill(program, 1, 1);
    const auto path = org.path(QStringLiteral("people.csv"));
    std::ofstream(path.toStdString()) << "mine";
    try {
        org.file->exports().people(path, false, program, {}, words)({});
        FAIL() << "it replaced a file without being asked to";
    } catch (const FileError& error) {
        EXPECT_EQ(error.problem(), FileProblem::Exists);
    }
    org.file->exports().people(path, true, program, {}, words)({});
    EXPECT_EQ(readBack(path).table.rowCount(), 3U);
}

TEST_F(ExportServiceTest, LeavesArchivedPeopleOutUnlessTheyAreNamed) {
    const auto kept = org.add("Inès", "Haddad");
    const auto archived = org.add("Paul", "Lefèvre");
    org.file->people().archive({archived});
    const auto path = org.path(QStringLiteral("people.xlsx"));
    org.file->exports().people(path, true, std::nullopt, {}, words)({});
    EXPECT_EQ(readBack(path).table.rowCount(), 2U);
    org.file->exports().people(path, true, std::nullopt, {kept, archived}, words)({});
    EXPECT_EQ(readBack(path).table.rowCount(), 3U);
}

TEST_F(ExportServiceTest, WritesEveryAllowedPairForMachines) {
    org.fill(program, 3, 4);
    MatchingRequest request;
    request.program = program;
    request.criteria = org.file->criteria().chosen(program);
    const auto outcome = *org.file->matching().run(request);
    const auto path = org.path(QStringLiteral("scores.csv"));
    ExportService::scores(path, false, outcome.snapshot, request.criteria, words)({});
    std::ifstream csv(path.toStdString());
    std::string line;
    std::getline(csv, line);
    EXPECT_EQ(line, "mentee_email,mentor_email,score,known\r") << "lines end as RFC 4180 has it";
    int pairs = 0;
    while (std::getline(csv, line))
        ++pairs;
    EXPECT_EQ(pairs, 12);
}

TEST_F(ExportServiceTest, WritesThePairsOfARunWithBothAddresses) {
    org.fill(program, 2, 2);
    MatchingRequest request;
    request.program = program;
    request.criteria = org.file->criteria().chosen(program);
    const auto outcome = *org.file->matching().run(request);
    const auto path = org.path(QStringLiteral("pairs.xlsx"));
    org.file->exports().pairs(path, false, outcome, words)({});
    EXPECT_EQ(readBack(path).table.rowCount(), 3U);
    org.file->matching().publish(program, outcome.pairs());
    std::vector<MentorshipId> all;
    for (const auto& pair : org.file->directory().mentorships())
        all.push_back(pair.id);
    const auto published = org.path(QStringLiteral("mentorships.csv"));
    org.file->exports().mentorships(published, false, all, words)({});
    EXPECT_EQ(readBack(published).table.rowCount(), 3U);
}
