#include "directory_search.h"

#include <algorithm>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

#include "app/desk.h"
#include "text/fold.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString toQt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// Folds names word by word: they repeat, and folding an accented one costs a hundred times a look-up.
class WordFolder {
public:
    [[nodiscard]] std::string operator()(const std::string& text) {
        if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
            return text::foldForSearch(text);
        std::istringstream in(text);
        std::string all;
        for (std::string word; in >> word;) {
            const auto [known, isNew] = m_known.try_emplace(word);
            if (isNew)
                known->second = text::foldForSearch(word);
            all += (all.empty() ? "" : " ") + known->second;
        }
        return all;
    }

private:
    std::unordered_map<std::string, std::string> m_known;
};

/// How well a folded name answers: 0 begins with it, 1 a word begins with it, 2 somewhere inside, -1 not at all.
int rankOf(const std::string& folded, const std::string& wanted) {
    const auto at = folded.find(wanted);
    if (at == std::string::npos)
        return -1;
    if (at == 0)
        return 0;
    return folded.find(' ' + wanted) != std::string::npos ? 1 : 2;
}

} // namespace

DirectorySearch::DirectorySearch(Workspace& workspace) : m_workspace(workspace) {
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        // Whom a person finds goes by whom they are paired with.
        const bool byPairs = !m_workspace.file().desk().isCoordinator() && change.touched.testFlag(Aspect::Mentorships);
        if (byPairs || change.touched.testFlag(Aspect::People))
            m_stale = true;
    });
    connect(&workspace, &Workspace::perspectiveChanged, this, [this] { m_stale = true; });
}

void DirectorySearch::indexPeople() {
    if (!m_stale)
        return;
    m_people.clear();
    WordFolder folded;
    const auto& people = m_workspace.file().directory().people();
    m_people.reserve(people.size());
    const Desk& desk = m_workspace.file().desk();
    std::unordered_set<PersonId> seen; // by a person: those of their pairs
    if (!desk.isCoordinator())
        for (const Mentorship& pair : desk.mentorships())
            seen.insert({pair.mentor, pair.mentee});
    for (const Person& person : people) {
        if (!desk.isCoordinator() && !seen.contains(person.id))
            continue;
        std::string words = person.displayName();
        for (const std::string* part : {&person.email, &person.staffId}) {
            if (!part->empty()) {
                words += ' ';
                words += *part;
            }
        }
        m_people.push_back({person.id, folded(words)});
    }
    m_stale = false;
}

QString DirectorySearch::finds() const {
    return m_workspace.file().desk().isCoordinator() ? tr("people, pairs, programs") : tr("pairs");
}

QList<SearchHit> DirectorySearch::search(const QString& text, int most) {
    QList<SearchHit> hits;
    if (text.isEmpty())
        return hits;
    const std::string wanted = text::foldForSearch(text.toStdString());
    const Directory& directory = m_workspace.file().directory();

    if (wanted.empty())
        return hits;
    indexPeople();
    const Desk& desk = m_workspace.file().desk();
    std::vector<std::pair<int, PersonId>> found;
    for (const Entry& entry : m_people)
        if (const int rank = rankOf(entry.folded, wanted); rank >= 0)
            found.emplace_back(rank, entry.id);
    const auto shown = std::min(found.size(), static_cast<std::size_t>(most));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end());
    for (std::size_t i = 0; i < shown; ++i) {
        const Person* person = directory.person(found[i].second);
        if (person == nullptr || !desk.isCoordinator())
            continue; // a person finds the others by their pairs
        QStringList about;
        for (const std::string* part : {&person->jobTitle, &person->department, &person->site})
            if (!part->empty())
                about << toQt(*part);
        hits.append({tr("People"), toQt(person->displayName()), about.join(QStringLiteral(" · ")),
                     QStringLiteral("person"), [this, id = person->id] { m_workspace.open(id); }, found[i].first});
    }

    // Pairs of the program shown: by the name of either side.
    int pairs = 0;
    for (const Mentorship& pair : directory.mentorships()) {
        const bool meant = desk.isCoordinator() ? pair.program == m_workspace.program() : desk.maySee(pair);
        if (!meant || pairs >= most)
            continue;
        const Person* mentor = directory.person(pair.mentor);
        const Person* mentee = directory.person(pair.mentee);
        if (mentor == nullptr || mentee == nullptr)
            continue;
        const auto listed = [&](PersonId id) {
            return std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown),
                               [id](const auto& hit) { return hit.second == id; });
        };
        if (listed(pair.mentor) || listed(pair.mentee)) {
            ++pairs;
            hits.append({tr("Pairs"), tr("%1 and %2").arg(toQt(mentor->displayName()), toQt(mentee->displayName())),
                         wording::name(pair.state), QStringLiteral("pairs"),
                         [this, id = pair.id] { m_workspace.open(id); }, 10});
        }
    }

    for (const Program& program : directory.programs()) {
        if (!desk.isCoordinator())
            break;
        if (const int rank = rankOf(text::foldForSearch(program.name), wanted); rank >= 0) {
            hits.append({tr("Programs"),
                         toQt(program.name),
                         {},
                         QStringLiteral("program"),
                         [this, id = program.id] { m_workspace.setProgram(id); },
                         20 + rank});
        }
    }
    return hits;
}

} // namespace mentoring::ui
