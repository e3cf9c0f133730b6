#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/organisation_file.h"
#include "exchange/pairs_import.h"
#include "exchange/people_import.h"
#include "exchange/people_layout.h"
#include "exchange/people_mapping.h"
#include "exchange/source_file.h"

namespace mentoring {

struct Repositories;

/// Import of people from a spreadsheet: read → lay out → map → plan (the preview of every row) → apply.
/// Reading and planning touch neither the file nor any shared state and may run in a worker thread; nothing is written
/// before `apply`, which is one transaction and one step to take back.
class ImportService final : public QObject {
    Q_OBJECT

public:
    explicit ImportService(OrganisationFile& file);

    /// What the planning must know of the file, taken at this moment. `program` unset: people only.
    [[nodiscard]] exchange::ImportContext context(std::optional<ProgramId> program) const;

    /// `exchange::planImport` with ids of this file's making.
    [[nodiscard]] exchange::ImportPlan
    plan(const exchange::Table& table, const exchange::Layout& layout, const exchange::PeopleMapping& mapping,
         const exchange::ImportContext& context, const exchange::ImportOptions& options,
         const exchange::ImportProgress& progress = {}, std::stop_token stop = {}) const;

    /// The mapping used last time for a file with these headers.
    [[nodiscard]] std::optional<exchange::PeopleMapping> rememberedMapping(const exchange::Layout& layout) const;
    /// What was answered about that file; and which spellings were said to be which skill in whatever file.
    [[nodiscard]] exchange::RememberedAnswers rememberedAnswers(const exchange::Layout& layout) const;
    /// `exchange::proposeMapping` with what is remembered: of a file with these headers everything, otherwise what
    /// single headings were taken for in files before, and the custom fields of that name.
    [[nodiscard]] exchange::MappingProposal proposal(const exchange::Table& table,
                                                     const exchange::Layout& layout) const;

    /// Writes the plan without its problem rows. A cancelled or failed apply changes nothing. The mapping is
    /// remembered. Throws Refusal for a plan that is refused as a whole, FileError (Other) when what changed in the
    /// file since the plan was made stands in its way, and Refusal where a person is at the desk.
    void apply(const exchange::ImportPlan& plan, const exchange::Layout& layout, const Watch& watch = {});

    /// The same in two halves: to be asked for in the file's own thread, and then to be run once, in whichever. Until
    /// that is over, or it is thrown away, whoever uses the file in its own thread waits. What was changed is announced
    /// there as soon as it comes round. False when it was stopped.
    using Applying = std::function<bool(const Watch&)>;
    [[nodiscard]] Applying applying(std::shared_ptr<const exchange::ImportPlan> plan, exchange::Layout layout);

    /// Pairs that were made elsewhere: the same way, without anything to remember. `program` is that of rows which name
    /// none.
    [[nodiscard]] exchange::PairsContext pairsContext(std::optional<ProgramId> program) const;
    [[nodiscard]] exchange::PairsPlan planPairs(const exchange::Table& table, const exchange::Layout& layout,
                                                const exchange::PairsMapping& mapping,
                                                const exchange::PairsContext& context,
                                                const exchange::PairsOptions& options) const;
    /// Writes the pairs of the rows without problems, and who takes part from now on, in one step to take back. What
    /// was decided about these pairs is carried out. Throws Refusal and FileError.
    void applyPairs(const exchange::PairsPlan& plan);

private:
    /// Empty when it was stopped.
    [[nodiscard]] std::optional<Change> write(const exchange::ImportPlan& plan, const exchange::Layout& layout,
                                              const Watch& watch);

    void endPairsOfLeavers(const exchange::ImportPlan& plan, Repositories& in);

    OrganisationFile& m_file;
};

} // namespace mentoring
