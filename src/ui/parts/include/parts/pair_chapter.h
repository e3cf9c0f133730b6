#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QCoreApplication>

#include "parts/pair_card.h"
#include "report/sheet.h"
#include "window/record_ref.h"

namespace mentoring::ui {

/// One thing that happened in a mentorship, as far as whoever is at the desk sees it.
struct PairEvent {
    Date on;
    QString text;
    QString iconName;
    RecordRef record; ///< to open
    QString detail = {};
    QString chip = {};
    Tone tone = Tone::Neutral;
};

/// Something new that can be added to the journal of a pair.
struct PairDeed {
    const char* objectName; ///< of its button
    QString (*text)();
    bool (*mayDo)(const Workspace& workspace, const Mentorship& pair);
    void (*add)(Workspace& workspace, const Mentorship& pair, QWidget* parent);
};

enum class OnSheet {
    SeenByBoth, ///< only what both of the pair may see: a paper to lay between the two
    AllOfMine,  ///< all that whoever is at the desk may see; what not both of the pair see is marked
};

/// A pair on paper; it says for whom it was made.
struct PairSheet {
    report::Sheet sheet;
    int notForBoth = 0; ///< entries that are marked, or left out, because not both of the pair may see them
};

/// Writes the sheet section by section and counts what is not for both of the pair.
class SheetWriting {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::PairSheet)

public:
    using Section = report::Sheet::Section;

    SheetWriting(const Workspace& workspace, const Mentorship& pair, OnSheet which)
        : m_workspace(workspace), m_pair(pair), m_which(which) {}

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] OrganisationFile& file() const { return m_workspace.file(); }
    [[nodiscard]] const Mentorship& pair() const { return m_pair; }

    /// Who of the pair may see all that is shown of a record.
    struct Sees {
        bool mentor = false;
        bool mentee = false;
        [[nodiscard]] bool both() const { return mentor && mentee; }
        friend bool operator==(const Sees&, const Sees&) = default;
    };
    template <class Record>
    [[nodiscard]] Sees seen(const Record& record) const {
        const auto bearing = RecordOf<Record>::bearing(record);
        return {sees(m_pair.mentor, RecordOf<Record>::kind, record.from, bearing),
                sees(m_pair.mentee, RecordOf<Record>::kind, record.from, bearing)};
    }
    /// Whether an entry goes on the sheet.
    [[nodiscard]] bool takes(Sees sees);
    /// The text of an entry, marked where not both may see it.
    [[nodiscard]] QString marked(const std::string& text, Sees sees) const;
    /// An empty one is left out.
    void add(Section section);

    /// Once, when all is added.
    [[nodiscard]] PairSheet finish();

private:
    [[nodiscard]] bool sees(PersonId person, RecordKind kind, const Authorship& from, const Bearing& bearing) const;
    [[nodiscard]] QString footer() const;

    const Workspace& m_workspace;
    const Mentorship& m_pair;
    OnSheet m_which;
    PairSheet m_written;
};

/// What a feature has to tell of a pair beside its cards. What is null is not told.
struct PairChapter {
    QString (*name)() = nullptr; ///< of what it tells, where only that is to be shown
    void (*tell)(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) = nullptr;
    void (*write)(SheetWriting& sheet) = nullptr;
    const PairDeed* deed = nullptr;
};

/// What stands on the page of a pair, in its journal and on its sheet. Given by the composition root, which knows all
/// features.
struct PairParts {
    MakePairCards makeCards;
    std::span<const PairChapter> chapters; ///< in the order of the sheet
};

} // namespace mentoring::ui
