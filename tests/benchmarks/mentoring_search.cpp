#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>
#include <sstream>

#include <QEventLoop>
#include <QString>

#include "app/desk.h"
#include "app/goal_service.h"
#include "app/matching_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/search_service.h"
#include "app/vocabulary_service.h"
#include "commands.h"
#include "made_up_life.h"
#include "measure.h"
#include "mentoring/clock.h"
#include "storage/file.h"
#include "storage/mentoring_repositories.h"
#include "text/fold.h"

namespace mentoring::bench {

namespace {

constexpr double longestFirst = 100; ///< ms
constexpr double usualQuestion = 5;
constexpr double longestQuestion = 16;

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// One pair; its records make the number.
Mentorship makePair(const QString& path, const Clock& clock, SkillId& skill) {
    const auto file = OrganisationFile::create(path, "Bench", clock);
    const auto program = file->programs().add([] {
        Program made;
        made.name = "Bench";
        return made;
    }());
    Skill planning;
    planning.nameEn = "Planning";
    skill = file->vocabulary().addSkill(planning);
    std::vector<PersonId> people;
    for (const auto* name : {"Mentor", "Mentee"}) {
        Person person;
        person.givenName = name;
        people.push_back(file->people().add(person));
        file->programs().enrol(program, {people.back()}, people.size() == 1, people.size() == 2);
    }
    file->matching().publish(program, {{people[0], people[1], 5000}});
    return file->directory().mentorships().front();
}

/// As many of each kind, by a mentee.
void fill(const std::string& path, const Mentorship& pair, SkillId skill, std::size_t records) {
    std::mt19937 random{7};
    auto opened = storage::openFile(path, storage::Connection::Mode::ReadWrite);
    storage::Transaction transaction(opened.connection);
    constexpr std::size_t kindsOfMany = AuthoredRecords::size - 1; // a person has one plan
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        typename storage::RepositoryOf<Record>::Type repository(opened.connection);
        const auto many = std::is_same_v<Record, CareerPlan> ? 1 : records / kindsOfMany;
        for (std::size_t i = 0; i < many; ++i)
            repository.insert(madeUp<Record>(random, pair, skill, i));
    });
    transaction.commit();
}

/// The same question, answered by folding everything there is.
class SlowSearch {
public:
    explicit SlowSearch(const std::string& path) {
        auto opened = storage::openFile(path, storage::Connection::Mode::ReadOnly);
        forEachRecord(AuthoredRecords{}, [&]<class Record>() {
            for (const auto& record : typename storage::RepositoryOf<Record>::Type(opened.connection).all()) {
                std::string all;
                eachField(record, [&all]<class Member>(const Described& described, const Member& member) {
                    if constexpr (std::is_same_v<Member, std::string>)
                        all += described.holds == Holds::Title || !described.stays ? member + ' ' : std::string();
                    else if constexpr (requires { all += member.front(); })
                        for (const auto& one : member)
                            all += one + ' ';
                });
                m_texts[{RecordOf<Record>::kind, record.id.value}] = text::foldForSearch(all);
            }
        });
    }

    [[nodiscard]] bool agrees(const std::string& asked, const std::vector<SearchService::Hit>& hits,
                              std::size_t most) const {
        std::map<RecordKind, std::size_t> there;
        for (const auto& [record, folded] : m_texts)
            there[record.first] += holds(folded, asked) ? 1U : 0U;
        std::map<RecordKind, std::size_t> found;
        for (const auto& hit : hits) {
            ++found[hit.kind];
            if (!holds(m_texts.at({hit.kind, hit.id}), asked))
                return false;
        }
        return std::ranges::all_of(there,
                                   [&](const auto& kind) { return found[kind.first] == std::min(kind.second, most); });
    }

private:
    static bool holds(const std::string& folded, const std::string& asked) {
        std::istringstream in(text::foldForSearch(asked));
        for (std::string word; in >> word;)
            if (folded.find(word) == std::string::npos)
                return false;
        return true;
    }

    std::map<std::pair<RecordKind, std::int64_t>, std::string> m_texts;
};

} // namespace

int search(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--records", "--rounds"});
    const auto records = arguments.number("--records", 100000);
    const auto rounds = arguments.number("--rounds", 20);
    constexpr std::size_t most = 8;
    const ScratchFolder folder;
    const SystemClock clock;
    const auto path = folder.file("search.ithaca");
    SkillId skill;
    const auto pair = makePair(QString::fromStdString(path), clock, skill);
    fill(path, pair, skill, records);

    const auto file = OrganisationFile::open(QString::fromStdString(path), OrganisationFile::Access::ReadWrite, clock);
    file->desk().take({pair.mentee});
    auto& search = file->search();
    std::printf("search: %zu records of every kind, processor time of the window's thread\n", records);
    Table table("ithaca", "");
    const auto begin = cpuSeconds();
    const auto before = threadSeconds();
    if (!search.isReady()) {
        QEventLoop loop;
        QObject::connect(&search, &SearchService::ready, &loop, &QEventLoop::quit);
        search.prepare();
        loop.exec();
    }
    table.note("read, in another thread", shownSeconds(cpuSeconds() - begin));
    const auto asked = threadSeconds();
    (void)search.search("budget", most);
    table.note("the first question then", shownSeconds(threadSeconds() - asked));
    table.figure("of the window's thread until it is answered", (threadSeconds() - before) * 1000, "ms", longestFirst);

    std::vector<double> later;
    bool isRight = true;
    const SlowSearch slow(path);
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const auto* words : {"budget", "e", "zzz", "equipe calme", "presentation plant customer", "l’Équipe",
                                  "calme qualite plant budget reseau atelier"}) {
            const auto began = threadSeconds();
            const auto hits = search.search(words, most);
            later.push_back(threadSeconds() - began);
            isRight = isRight && (round > 0 || slow.agrees(words, hits, most));
        }
    }
    table.figure("a question, median", median(later) * 1000, "ms", usualQuestion);
    table.figure("a question, p99", quantile(later, 0.99) * 1000, "ms", longestQuestion);
    Goal goal;
    goal.title = "Talk with O’Neil";
    file->goals().add(goal);
    const auto changed = threadSeconds();
    const auto hits = search.search("oneil", most);
    table.figure("a question after a change", (threadSeconds() - changed) * 1000, "ms", longestQuestion);
    table.fact("which finds what has changed", hits.size() == 1);
    table.fact("every answer is that of going through everything", isRight);
    file->desk().take({pair.mentor});
    table.fact("and none has what may not be seen", std::ranges::none_of(search.search("e", most), [](const auto& hit) {
                   return hit.kind == RecordKind::PrivateNote || hit.kind == RecordKind::Concern;
               }));
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
