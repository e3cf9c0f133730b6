#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/export_service.h"
#include "app/organisation_file.h"
#include "cells/source.h"
#include "intake/pairs_import.h"
#include "intake/people_import.h"
#include "intake/people_layout.h"
#include "intake/people_mapping.h"

namespace mentoring {

struct Repositories;

/// Import of people and of pairs from a spreadsheet, for the window and the shell alike: read → lay out → propose what
/// the columns are → plan (the preview of every row) → apply. What is static touches neither the file nor any shared
/// state and may run in a worker thread, and so may `plan` and `planPairs`; nothing is written before `apply`, which is
/// one transaction and one step to take back.
class ImportService final : public QObject {
    Q_OBJECT

public:
    explicit ImportService(OrganisationFile& file);

    // Reading

    /// One sheet of a list of people or of pairs. Throws cells::ReadError.
    [[nodiscard]] static cells::SourceFile read(const QString& path, cells::ReadOptions options = {});
    /// The encodings there are, the usual ones first: names for cells::ReadOptions.
    [[nodiscard]] static const std::vector<std::string>& encodings();

    enum class ListOf { People, Pairs };
    /// What the list is rather of. Whoever asks for pairs need not ask.
    [[nodiscard]] static ListOf looksLike(const cells::SourceFile& source);
    /// Where its header lies, as far as can be told.
    [[nodiscard]] static cells::Layout guessLayout(const cells::SourceFile& source, ListOf what);
    /// The same where a person says it: the row has this number in the file, and none at all is 0. Empty when there is
    /// no such row.
    [[nodiscard]] static std::optional<cells::Layout> layoutWithHeader(const cells::SourceFile& source,
                                                                       std::uint32_t rowNumber, std::size_t rows = 1);

    // What the columns are

    /// What this file knows that tells columns apart: taken in its own thread, for a `propose` in whichever.
    struct Remembered {
        LevelScale levels;
        std::vector<CustomField> customFields;
        std::optional<intake::RememberedChoices> same; ///< of a file with these headers
        std::vector<intake::RememberedChoices> latest; ///< of files before, the latest first
    };
    [[nodiscard]] Remembered remembered(const cells::Layout& layout) const;

    struct Proposal {
        intake::MappingProposal columns;
        bool isAsLastTime = false; ///< a file with these headers came in before
        /// What was answered about that file; and which spellings were said to be which skill in whatever file.
        intake::RememberedAnswers answers = {};
    };
    /// Of a file with these headers everything is as it was; otherwise what single headings were taken for in files
    /// before goes first, and the custom fields of that name.
    [[nodiscard]] static Proposal propose(const cells::SourceFile& source, const cells::Layout& layout,
                                          const Remembered& remembered);
    [[nodiscard]] static intake::PairsMapping proposePairs(const cells::SourceFile& source,
                                                           const cells::Layout& layout);

    // What would happen

    /// What the planning must know of the file, taken at this moment. `program` unset: people only.
    [[nodiscard]] intake::ImportContext context(std::optional<ProgramId> program) const;
    /// `intake::planImport` with ids of this file's making.
    [[nodiscard]] intake::ImportPlan plan(const cells::SourceFile& source, const cells::Layout& layout,
                                          const intake::PeopleMapping& mapping, const intake::ImportContext& context,
                                          intake::ImportOptions options, const intake::ImportProgress& progress = {},
                                          std::stop_token stop = {}) const;
    /// Pairs that were made elsewhere: the same way, without anything to remember. `program` is that of rows which name
    /// none.
    [[nodiscard]] intake::PairsContext pairsContext(std::optional<ProgramId> program) const;
    [[nodiscard]] intake::PairsPlan planPairs(const cells::SourceFile& source, const cells::Layout& layout,
                                              const intake::PairsMapping& mapping, const intake::PairsContext& context,
                                              intake::PairsOptions options) const;

    // The refused rows

    /// Whether a name leads to the list itself, by whatever link: what is written there would replace it.
    [[nodiscard]] static bool isTheList(const QString& target, const QString& list);
    struct RefusedWords {
        QString sheet;
        QString row;
        QString reason;
        std::function<QString(const intake::RowProblem&)> problem;
        char csvSeparator = ',';
    };
    /// A table of them, their columns as they were in the file and then the reason; see ExportService::table.
    [[nodiscard]] static ExportService::Writing refusedRows(const QString& target, const cells::SourceFile& source,
                                                            const cells::Layout& layout, const intake::ImportPlan& plan,
                                                            const RefusedWords& words);

    // Writing

    /// Writes the plan without its problem rows. A cancelled or failed apply changes nothing. The mapping is
    /// remembered. Throws Refusal for a plan that is refused as a whole, FileError (Other) when what changed in the
    /// file since the plan was made stands in its way, and Refusal where a person is at the desk.
    void apply(const intake::ImportPlan& plan, const cells::Layout& layout, const Watch& watch = {});

    /// The same in two halves: to be asked for in the file's own thread, and then to be run once, in whichever. Until
    /// that is over, or it is thrown away, whoever uses the file in its own thread waits. What was changed is announced
    /// there as soon as it comes round. False when it was stopped.
    using Applying = std::function<bool(const Watch&)>;
    [[nodiscard]] Applying applying(std::shared_ptr<const intake::ImportPlan> plan, cells::Layout layout);

    /// Writes the pairs of the rows without problems, and who takes part from now on, in one step to take back. What
    /// was decided about these pairs is carried out. Throws Refusal and FileError.
    void applyPairs(const intake::PairsPlan& plan);

private:
    /// Empty when it was stopped.
    [[nodiscard]] std::optional<Change> write(const intake::ImportPlan& plan, const cells::Layout& layout,
                                              const Watch& watch);

    void endPairsOfLeavers(const intake::ImportPlan& plan, Repositories& in);

    OrganisationFile& m_file;
};

} // namespace mentoring
