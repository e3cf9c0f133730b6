#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

#include <gtest/gtest.h>

#include "mentoring/check.h"
#include "support/filled_record.h"

// What must be true of the description of every kind of record. A kind that is new is walked without being named here.

using namespace mentoring;
using namespace mentoring::test;

namespace {

/// Goes into a member of any type.
struct Anything {
    template <class Member>
    operator Member() const; // NOLINT(google-explicit-constructor): that is the point
};

template <class Struct, std::size_t... places>
consteval bool takes(std::index_sequence<places...>) {
    return requires {
        Struct{(static_cast<void>(places), Anything{})...};
    };
}

/// How many members a struct has: as many values as it can be made from.
template <class Struct, std::size_t count = 1>
consteval std::size_t members() {
    if constexpr (takes<Struct>(std::make_index_sequence<count + 1>()))
        return members<Struct, count + 1>();
    return count;
}

template <class Described_>
std::string name(RecordKind kind, const Described_& described) {
    return "kind " + std::to_string(static_cast<int>(kind)) + ", " + std::string(described.name);
}

class EveryKind : public testing::Test {
protected:
    /// `look.operator()<Record>()` for every kind.
    static void walk(auto look) {
        std::size_t walked = 0;
        forEachRecord([&]<class Record>() {
            look.template operator()<Record>();
            ++walked;
        });
        ASSERT_EQ(walked, std::size(allRecordKinds));
    }
};

} // namespace

TEST_F(EveryKind, HasItsStructInTheOrderOfTheKinds) {
    std::size_t at = 0;
    walk([&]<class Record>() { EXPECT_EQ(RecordOf<Record>::kind, allRecordKinds[at++]); });
}

TEST_F(EveryKind, DescribesAllItsMembers) {
    walk([]<class Record>() {
        std::size_t described = 0;
        const auto count = [&](const Described&, const auto&) { ++described; };
        const Record record;
        RecordOf<Record>::fields(count, record);
        constexpr std::size_t idAndFrom = 2;
        constexpr std::size_t revision = 1;
        EXPECT_EQ(described + (isAuthored<Record> ? idAndFrom : revision), members<Record>())
            << "kind " << static_cast<int>(RecordOf<Record>::kind);
    });
}

TEST_F(EveryKind, DescribesAllMembersOfItsParts) {
    walk([]<class Record>() {
        const auto look = []<class Member>(const Described& list, const Member&) {
            if constexpr (requires { PartOf<typename Member::value_type>::table; }) {
                using Part = typename Member::value_type;
                std::size_t described = 0;
                const auto count = [&](const Described&, const auto&) { ++described; };
                const Part part;
                PartOf<Part>::fields(count, part);
                EXPECT_EQ(described, members<Part>()) << name(RecordOf<Record>::kind, list);
            }
        };
        const Record record;
        RecordOf<Record>::fields(look, record);
    });
}

TEST_F(EveryKind, CallsEachFieldSomethingElse) {
    walk([]<class Record>() {
        std::set<std::string_view> names{"id", "author", "byCoordinator", "writtenAt", "audience"};
        const auto look = [&](const Described& described, const auto&) {
            EXPECT_TRUE(names.insert(described.name).second) << name(RecordOf<Record>::kind, described);
        };
        const Record record;
        RecordOf<Record>::fields(look, record);
    });
}

TEST_F(EveryKind, KeepsWhatSomebodyWroteOutOfAnOutline) {
    walk([]<class Record>() {
        if constexpr (isAuthored<Record>) {
            const auto whole = filled<Record>();
            const auto outline = outlineOf(whole);
            EXPECT_EQ(outline.id, whole.id);
            const auto look = []<class Member>(const Described& described, const Member& member) {
                const bool isWritten = isText(described.holds) || described.holds == Holds::Parts;
                if (isWritten && described.holds != Holds::Title && !described.stays) {
                    EXPECT_EQ(member, Member{}) << name(RecordOf<Record>::kind, described);
                }
            };
            eachField(outline, look);
            EXPECT_EQ(outline.from == whole.from, hasOutline<Record>);
        }
    });
}

TEST_F(EveryKind, ThatIsSeenInOutlineKeepsTheseTextsBack) {
    const auto session = outlineOf(filled<Session>());
    EXPECT_EQ(session.notes, "");
    EXPECT_EQ(session.place, "");
    EXPECT_EQ(session.link, "");
    EXPECT_EQ(session.stateReason, "");
    EXPECT_TRUE(session.agenda.empty());
    const auto feedback = outlineOf(filled<Feedback>());
    EXPECT_TRUE(feedback.answers.empty());
    EXPECT_EQ(feedback.replyText, "");
    const auto goal = outlineOf(filled<Goal>());
    EXPECT_EQ(goal.title, filled<Goal>().title) << "but for the title";
    EXPECT_EQ(goal.description, "");
    EXPECT_EQ(goal.means, "");
    EXPECT_EQ(goal.relevance, "");
    EXPECT_EQ(goal.successTest, "");
    EXPECT_EQ(goal.stateReason, "");
}

TEST_F(EveryKind, SaysBesideWhichFieldATextIsTooLong) {
    walk([]<class Record>() {
        const auto record = filled<Record>();
        const auto before = check(record).size();
        auto changed = record;
        const auto lengthen = [&]<class Member>(const Described& described, Member& member) {
            if constexpr (std::is_same_v<Member, std::string>) {
                if (!isText(described.holds))
                    return;
                const auto kept = std::exchange(member, std::string(longestLongText + 1, 'x'));
                const auto issues = check(changed);
                member = kept;
                EXPECT_EQ(issues.size(), before + 1) << name(RecordOf<Record>::kind, described);
                EXPECT_NE(described.beside, Field::None) << name(RecordOf<Record>::kind, described);
                const FieldIssue expected{Issue::TextTooLong, described.beside};
                EXPECT_NE(std::ranges::find(issues, expected), issues.end()) << name(RecordOf<Record>::kind, described);
            }
        };
        eachField(changed, lengthen);
    });
}

TEST_F(EveryKind, RefusesAListThatIsTooLong) {
    walk([]<class Record>() {
        auto record = filled<Record>();
        const auto lengthen = [&]<class Member>(const Described& described, Member& member) {
            if constexpr (requires { PartOf<typename Member::value_type>::table; }) {
                const auto kept = member;
                member.resize(described.most, member.front());
                const FieldIssue tooMany{Issue::TooManyEntries, described.beside};
                const auto enough = check(record);
                EXPECT_EQ(std::ranges::find(enough, tooMany), enough.end()) << name(RecordOf<Record>::kind, described);
                member.push_back(member.front());
                const auto issues = check(record);
                EXPECT_NE(std::ranges::find(issues, tooMany), issues.end()) << name(RecordOf<Record>::kind, described);
                member = kept;
            }
        };
        RecordOf<Record>::fields(lengthen, record);
    });
}

TEST_F(EveryKind, RefusesAnAudienceThatIsNotOfTheKind) {
    walk([]<class Record>() {
        if constexpr (isAuthored<Record>) {
            auto record = filled<Record>();
            const FieldIssue notAllowed{Issue::AudienceNotAllowed, Field::Audience};
            for (const auto audience : allAudiences) {
                record.from.audience = audience;
                const auto issues = check(record);
                EXPECT_EQ(std::ranges::find(issues, notAllowed) == issues.end(),
                          mayBeFor(RecordOf<Record>::kind, audience))
                    << "kind " << static_cast<int>(RecordOf<Record>::kind);
            }
        }
    });
}
